package nl.rodedraad.web.picture;

import java.util.List;

import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.web.picture.Timeline.Run;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a timeline claims: no more than the dates that sources give. */
class TimelineTests {

	@Test
	void aDealOfWhichOnlyTheYearsAreKnownRanForCertainOnlyBetweenThoseYears() {
		Timeline timeline = timeline(run("2019", "2022", null));
		Bar bar = timeline.bars().get(0);
		assertThat(bar.surely().from()).isEqualTo(x(timeline, 2020));
		assertThat(bar.surely().to()).isEqualTo(x(timeline, 2022));
		assertThat(bar.beginning().from()).isEqualTo(x(timeline, 2019));
		assertThat(bar.ending().to()).isEqualTo(x(timeline, 2023));
		assertThat(bar.open()).isNull();
	}

	@Test
	void anEndThatNoSourceGivesIsOpenAndNothingIsSaidToHaveRun() {
		Bar bar = timeline(run("2023-11-01", null, null)).bars().get(0);
		assertThat(bar.surely()).isNull();
		assertThat(bar.ending()).isNull();
		assertThat(bar.open()).isNotNull();
	}

	@Test
	void aSignatureIsNoBegin() {
		Bar bar = timeline(run(null, "2025", "2019-12-12")).bars().get(0);
		assertThat(bar.beginning()).isNull();
		assertThat(bar.surely()).isNull();
		assertThat(bar.signed()).isNotNull();
		assertThat(bar.open().to()).isEqualTo(bar.ending().from());
	}

	@Test
	void whatHasNoDateAtAllIsLeftOut() {
		assertThat(timeline(run(null, null, null)).bars()).isEmpty();
	}

	@Test
	void aBeginAndAnEndInOneYearClaimNoDayBetweenThem() {
		assertThat(timeline(run("2020", "2020", null)).bars().get(0).surely()).isNull();
	}

	private static double x(Timeline timeline, int year) {
		return timeline.years().stream().filter((one) -> one.year() == year).findFirst().orElseThrow().x();
	}

	private static Timeline timeline(Run run) {
		return Timeline.of("Schemerland", List.of(run));
	}

	private static Run run(@Nullable String start, @Nullable String end, @Nullable String signed) {
		return new Run("Regio Deal Schemerland", "/deals/schemerland", "", date(start), date(end), date(signed));
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text == null) ? null : PartialDate.parse(text);
	}

}
