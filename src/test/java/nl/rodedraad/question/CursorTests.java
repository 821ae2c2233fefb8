package nl.rodedraad.question;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	private static final Cursor CURSOR = new Cursor(7, "Query.deals:NAME",
			Arrays.asList("Súdwest-Fryslân \"'\u0000🚀", null, 12L, 0.1, true));

	@Test
	void whatIsWrittenIsReadBack() {
		assertThat(Cursor.decode(CURSOR.encode())).isEqualTo(CURSOR);
	}

	@Test
	void aCursorCanStandInAnAddress() {
		assertThat(CURSOR.encode()).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void aCursorThatWasChangedAnywhereIsRefused() {
		String text = CURSOR.encode();
		for (int i = 0; i < text.length() - 1; i++) {
			char other = (text.charAt(i) == 'A') ? 'B' : 'A';
			assertRefused(text.substring(0, i) + other + text.substring(i + 1));
			assertRefused(text.substring(0, i));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "AAAA", "AAAAAAAA", "nonsense", "é🚀", "%00", "====", "W10" })
	void whatIsNoCursorIsRefused(String text) {
		assertRefused(text);
	}

	@Test
	void aLongTextIsRefusedWithoutRepeatingIt() {
		assertThatExceptionOfType(InvalidArgumentException.class).isThrownBy(() -> Cursor.decode("A".repeat(10_000)))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(120));
	}

	@Test
	void aPageKnowsTheCursorOfEachItemAndWhetherTheListGoesOn() {
		PageRequest request = PageRequest.of(2, null, 7, "letters");
		Page<String> page = Page.of(request, List.of("a", "b", "c"), (letter) -> List.of(letter));
		assertThat(page.values()).containsExactly("a", "b");
		assertThat(page.hasNext()).isTrue();
		assertThat(page.hasPrevious()).isFalse();
		PageRequest next = PageRequest.of(2, page.cursor(page.items().get(1)), 7, "letters");
		assertThat(next.afterKeys()).isEqualTo(List.of("b"));
		assertThat(Page.of(next, List.of("c"), (letter) -> List.of(letter)).hasNext()).isFalse();
	}

	@Test
	void aCursorOfAnotherGenerationHasExpired() {
		assertThatExceptionOfType(CursorExpiredException.class)
			.isThrownBy(() -> PageRequest.of(2, new Cursor(6, "letters", List.of()).encode(), 7, "letters"));
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		assertThatExceptionOfType(InvalidArgumentException.class)
			.isThrownBy(() -> PageRequest.of(2, new Cursor(7, "digits", List.of()).encode(), 7, "letters"));
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE })
	void aPageOfImpossibleSizeIsRefused(int first) {
		assertThatExceptionOfType(InvalidArgumentException.class).isThrownBy(() -> PageRequest.of(first, null, 7, "letters"))
			.withMessageContaining(String.valueOf(first));
	}

	private static void assertRefused(String text) {
		assertThatExceptionOfType(InvalidArgumentException.class).as(text).isThrownBy(() -> Cursor.decode(text));
	}

}
