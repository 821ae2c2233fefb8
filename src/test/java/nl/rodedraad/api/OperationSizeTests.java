package nl.rodedraad.api;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class OperationSizeTests {

	private static final OperationSize FIELD = OperationSize.NONE.below(false, 1);

	@Test
	void fieldsBelowAListCountAsOftenAsItHasItems() {
		assertThat(FIELD.and(FIELD).below(false, 25)).isEqualTo(new OperationSize(2, 0, 0, 51));
	}

	@Test
	void ofTypesThatExcludeEachOtherTheDearestCounts() {
		OperationSize dear = FIELD.and(FIELD).and(FIELD);
		assertThat(FIELD.or(dear).cost()).isEqualTo(3);
	}

	@Test
	void theDirectivesOfAllPartsCount() {
		assertThat(FIELD.with(2).and(FIELD.with(1)).below(false, 25).with(1).directives()).isEqualTo(4);
	}

	@Test
	void aSizeBeyondCountingIsStillOverTheLimit() {
		OperationSize huge = IntStream.range(0, 100)
			.mapToObj((i) -> FIELD)
			.reduce(FIELD, (size, field) -> size.and(size).below(true, Limits.PAGE));
		assertThat(huge.cost()).isEqualTo(Integer.MAX_VALUE);
		assertThat(huge.aliases()).isEqualTo(Integer.MAX_VALUE);
	}

	@Test
	void whatIsExactlyAtALimitPasses() {
		assertThatNoException().isThrownBy(() -> new OperationSize(Limits.DEPTH, Limits.ALIASES, Limits.DIRECTIVES, 1).checkShape());
	}

	@Test
	void whatIsOneOverALimitIsRefusedByName() {
		refused(new OperationSize(Limits.DEPTH + 1, 0, 0, 1), "depth");
		refused(new OperationSize(1, Limits.ALIASES + 1, 0, 1), "aliases");
		refused(new OperationSize(1, 0, Limits.DIRECTIVES + 1, 1), "directives");
	}

	private static void refused(OperationSize size, String limit) {
		assertThatExceptionOfType(LimitExceededException.class).isThrownBy(size::checkShape)
			.satisfies((ex) -> assertThat(ex.getExtensions()).containsEntry("limit", limit));
	}

}
