package nl.rodedraad.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PathTests {

	private static final Map<String, Object> DEAL = deal();

	private static Map<String, Object> deal() {
		Map<String, Object> deal = new HashMap<>(Map.of("name", "Schemerland", "themes",
				List.of(Map.of("node", Map.of("name", "Wonen")), Map.of("node", Map.of("name", "Werken")))));
		deal.put("tranche", null);
		return deal;
	}

	@Test
	void aPathThroughAListGivesWhatStandsInEachItem() {
		assertThat(Path.get(DEAL, "themes.node.name")).isEqualTo(List.of("Wonen", "Werken"));
		assertThat(Path.text(DEAL, "themes.node.name")).isEqualTo("Wonen; Werken");
	}

	@Test
	void whatIsNullIsUnknownAndEndsThePath() {
		assertThat(Path.get(DEAL, "tranche.node.name")).isNull();
		assertThat(Path.text(DEAL, "tranche.node.name")).isEmpty();
	}

	@Test
	void aFieldThatWasNotAskedIsAMistakeAndNotUnknown() {
		assertThatThrownBy(() -> Path.get(DEAL, "naam")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no field 'naam'");
		assertThatThrownBy(() -> Path.get(DEAL, "themes.node.naam")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Path.get(DEAL, "name.first")).isInstanceOf(IllegalArgumentException.class);
	}

}
