package nl.rodedraad.web.picture;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DotMapTests {

	@Test
	void theListsTellWhatTheShapesTell() {
		DotMap map = new DotMap("Proef", "", List.of(dot("Zeestad", "deal"), dot("Duinrand", "programme", "deal"), dot("akkerdam", "deal"),
				dot("Molenwijk", "programme")));
		assertThat(map.lists().keySet()).containsExactly("deal", "programme", "both");
		assertThat(map.lists().get("deal")).extracting(Dot::name).containsExactly("akkerdam", "Zeestad");
		assertThat(map.lists().get("both")).extracting(Dot::name).containsExactly("Duinrand");
	}

	@Test
	void whatTheMapHasNoneOfHasNoList() {
		assertThat(new DotMap("Proef", "", List.of(dot("Zeestad", "deal"))).lists()).containsOnlyKeys("deal");
	}

	private static Dot dot(String name, String... kinds) {
		return new Dot(name, "/gemeenten/gm0001", List.of(kinds), List.of("Regio Deal Schemerland"), 0, 0);
	}

}
