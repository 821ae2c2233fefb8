package nl.rodedraad.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Precision;
import nl.rodedraad.fact.Remark;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Support;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules that hold for the data that we publish. */
class RealDataTests {

	private static final Path DATA = Path.of("data");

	private static final Set<String> TEXTS = Set.of("rebel-2024", "pbl-2022", "kst-2023-07-03", "nsob-2024", "kst-2022-04-15");

	private static Dataset dataset;

	@BeforeAll
	static void readWithoutAProblem() {
		dataset = DatasetReader.read(DataFiles.in(DATA));
	}

	@Test
	void anotherReadGivesTheSameFactsInTheSameOrder() {
		Dataset again = DatasetReader.read(DataFiles.in(DATA));
		assertThat(again.facts()).isEqualTo(dataset.facts());
		assertThat(again.fingerprint()).isEqualTo(dataset.fingerprint());
	}

	@Test
	void theClassPathHoldsTheSameFactsAsTheFolder() {
		Set<String> onClassPath = DatasetReader.read(DataFiles.onClassPath()).facts().stream().map(Fact::id).collect(Collectors.toSet());
		assertThat(dataset.facts()).allMatch((fact) -> onClassPath.contains(fact.id())).hasSameSizeAs(onClassPath);
	}

	/** Pages in Dutch tell by which rule of ours a fact is classified. */
	@Test
	void everyRuleOfOursHasItsDutch() {
		assertThat(dataset.facts()).flatExtracting(Fact::supports).extracting(Support::rule).filteredOn(Objects::nonNull)
			.isNotEmpty().isSubsetOf(dataset.vocabulary().rules().keySet());
	}

	@Test
	void everyFactIsSupportedByAKnownSourceOrByFactsThatAreThere() {
		Set<String> ids = dataset.facts().stream().map(Fact::id).collect(Collectors.toSet());
		assertThat(dataset.facts()).allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty().allMatch((support) -> (support.evidence() == null)
				? ids.containsAll(support.derivedFrom()) : dataset.sources().containsKey(support.evidence().source())));
	}

	@Test
	void everyFactIsThereOnceAndAboutAThingThatIsThere() {
		Set<String> things = dataset.things().stream().map((thing) -> thing.id()).collect(Collectors.toSet());
		assertThat(dataset.facts()).extracting(Fact::id).doesNotHaveDuplicates();
		assertThat(dataset.facts()).allMatch((fact) -> things.contains(fact.subject()));
		assertThat(dataset.remarks()).allMatch((remark) -> things.contains(remark.about()));
	}

	@Test
	void theSourceTextsAreTheFiveThatWeWereGiven() {
		assertThat(dataset.sources().values()).filteredOn(Source::hasText).extracting(Source::id).containsExactlyInAnyOrderElementsOf(TEXTS);
	}

	@Test
	void evidenceInASourceTextIsAlwaysAPassage() {
		List<Evidence> inTexts = evidence().filter((place) -> TEXTS.contains(place.source())).toList();
		assertThat(inTexts).hasSizeGreaterThan(1000)
			.allMatch((place) -> place.precision() == Precision.PASSAGE && place.section() != null && place.anchor() != null);
	}

	@Test
	void noAnchorHasMoreThanSixWords() {
		assertThat(evidence()).allMatch((place) -> place.anchor() == null || place.anchor().strip().split("\\s+").length <= 6);
	}

	/** The report numbers the themes; that a chain or step is about one of them is our reading. */
	@Test
	void theThemeOfAChainIsClassified() {
		assertThat(dataset.facts()).filteredOn((fact) -> fact.predicate().equals("CONCERNS") && fact.object().key().startsWith("theme/"))
			.isNotEmpty().allMatch((fact) -> fact.supports().stream().allMatch((support) -> support.basis() == Basis.CLASSIFIED));
	}

	private static Stream<Evidence> evidence() {
		return Stream.concat(
				dataset.facts().stream().flatMap((fact) -> fact.supports().stream()).map(Support::evidence).filter(Objects::nonNull),
				dataset.remarks().stream().map(Remark::evidence).flatMap(List::stream));
	}

}
