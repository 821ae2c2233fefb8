package nl.rodedraad.web.page;

import java.util.List;

import nl.rodedraad.web.page.Highlight.Part;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightTests {

	private final Highlight highlight = new Highlight();

	@Test
	void wordsAreCutOutOfTheTextAndNothingIsLost() {
		List<Part> parts = this.highlight.of("Lege stallen, volle stallen", List.of("stallen"));
		assertThat(parts).containsExactly(new Part("Lege ", false), new Part("stallen", true), new Part(", volle ", false),
				new Part("stallen", true));
	}

	@Test
	void theLongerOfTwoWordsIsFoundFirst() {
		assertThat(this.highlight.of("stallenaanpak", List.of("stallen", "stallenaanpak"))).containsExactly(new Part("stallenaanpak", true));
	}

	@Test
	void aWordIsNeverReadAsAPattern() {
		assertThat(this.highlight.of("a.c abc", List.of("a.c"))).containsExactly(new Part("a.c", true), new Part(" abc", false));
	}

	@Test
	void withoutWordsTheTextStaysWhole() {
		assertThat(this.highlight.of("stal", List.of())).containsExactly(new Part("stal", false));
		assertThat(this.highlight.of("", List.of("stal"))).isEmpty();
	}

}
