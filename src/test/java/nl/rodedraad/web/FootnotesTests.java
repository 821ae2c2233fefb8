package nl.rodedraad.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FootnotesTests {

	private final Footnotes notes = new Footnotes();

	@Test
	void aFactThatIsShownTwiceHasOneFootnoteAndOnlyItsFirstSignIsLedBackTo() {
		List<Mark> first = this.notes.of(List.of(fact("f1", "STATED"), fact("f2", "STATED")));
		List<Mark> again = this.notes.of(List.of(fact("f2", "STATED")));
		assertThat(first).extracting((mark) -> mark.note().number()).containsExactly(1, 2);
		assertThat(again).extracting((mark) -> mark.note().number()).containsExactly(2);
		assertThat(again).extracting(Mark::first).containsExactly(false);
		assertThat(this.notes.all()).hasSize(2);
	}

	@Test
	void theStrongestGroundIsTheOneThatTheSignShows() {
		assertThat(this.notes.of(List.of(fact("f1", "DERIVED", "CLASSIFIED")))).extracting((mark) -> mark.note().basis()).containsExactly("classified");
		assertThat(this.notes.of(List.of(fact("f2", "CLASSIFIED", "STATED")))).extracting((mark) -> mark.note().basis()).containsExactly("stated");
	}

	@Test
	void aRemarkHasItsPlacesAsFootnoteAndNoneWithoutASource() {
		List<Object> places = List.of(Map.of("section", "2.3"));
		assertThat(this.notes.ofRemark(Map.of("places", places))).extracting((mark) -> mark.note().basis()).containsExactly("remark");
		assertThat(this.notes.ofRemark(Map.of("places", List.of()))).isEmpty();
		assertThat(this.notes.all()).hasSize(1);
	}

	private static Map<String, Object> fact(String id, String... bases) {
		return Map.of("id", id, "bases", List.of(bases), "supports", List.of());
	}

}
