package nl.rodedraad.dataset;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Thing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What data are generated to measure with. */
class GrowthTests {

	private static Dataset real;

	private static List<Dataset> copies;

	@BeforeAll
	static void grow(@TempDir Path folder) throws Exception {
		real = DatasetReader.read(DataFiles.in(Path.of("data")));
		copies = generated(3, folder.resolve("three")).copies().toList();
	}

	private static Dataset generated(int times, Path folder) throws Exception {
		GeneratedSize.write(DataFiles.in(Path.of("data")), times, folder);
		return DatasetReader.read(DataFiles.in(folder));
	}

	@Test
	void theDataThemselvesStayAsTheyAreWithTheirIds(@TempDir Path folder) throws Exception {
		Dataset generated = generated(20, folder);
		assertThat(generated.facts()).isEqualTo(real.facts());
		assertThat(generated.things()).isEqualTo(real.things());
		assertThat(generated.times()).isEqualTo(20);
		assertThat(generated.fingerprint()).isNotEqualTo(real.fingerprint());
	}

	@Test
	void generatedAgainTheyAreTheSame(@TempDir Path folder) throws Exception {
		assertThat(generated(3, folder).copies().toList()).isEqualTo(copies);
	}

	@Test
	void threeTimesAsLargeMeansTwoCopies() {
		assertThat(copies).hasSize(2);
		assertThat(real.copies()).isEmpty();
		assertThat(copies).extracting((copy) -> copy.facts().size()).allMatch((size) -> size > 0.8 * real.facts().size());
	}

	@Test
	void noIdComesTwice() {
		List<Dataset> all = Stream.concat(Stream.of(real), copies.stream()).toList();
		assertThat(all).flatExtracting(Dataset::things).extracting(Thing::id).doesNotHaveDuplicates();
		assertThat(all).flatExtracting(Dataset::facts).extracting(Fact::id).doesNotHaveDuplicates();
		assertThat(all.stream().flatMap((part) -> part.sources().keySet().stream())).doesNotHaveDuplicates();
	}

	@Test
	void aCopyNamesOnlyWhatIsItsOwnOrShared() {
		Set<String> shared = ids(real);
		for (Dataset copy : copies) {
			Set<String> known = new HashSet<>(ids(copy));
			known.addAll(shared);
			assertThat(copy.facts()).allMatch((fact) -> known.contains(fact.subject()));
			assertThat(copy.facts()).filteredOn((fact) -> fact.object().key().startsWith("deal/")).allMatch((fact) -> known.contains(fact.object().key()));
			assertThat(copy.facts()).flatExtracting(Fact::supports).filteredOn((support) -> support.evidence() != null)
				.allMatch((support) -> copy.sources().containsKey(support.evidence().source()));
		}
	}

	private static Set<String> ids(Dataset dataset) {
		Set<String> ids = new HashSet<>();
		dataset.things().forEach((thing) -> ids.add(thing.id()));
		return ids;
	}

	@Test
	void whatIsDerivedRestsOnFactsThatAreThere() {
		Set<String> ids = new HashSet<>();
		Stream.concat(Stream.of(real), copies.stream()).flatMap((part) -> part.facts().stream()).forEach((fact) -> ids.add(fact.id()));
		assertThat(copies).flatExtracting(Dataset::facts).flatExtracting(Fact::supports).flatExtracting(Support::derivedFrom).isNotEmpty()
			.allMatch(ids::contains);
	}

	@Test
	void aCopiedDealHasItsOwnMunicipalitiesAndTheSameMinistriesAndThemes() {
		assertThat(objects(copies.get(1), "deal/achterhoek-copy2", "IN_MUNICIPALITY")).isNotEmpty().allMatch((id) -> id.endsWith("-copy2"));
		assertThat(objects(copies.get(1), "deal/achterhoek-copy2", "THEME")).containsExactlyElementsOf(objects(real, "deal/achterhoek", "THEME"));
		assertThat(objects(copies.get(1), "deal/achterhoek-copy2", "IN_LANDSDEEL"))
			.containsExactlyElementsOf(objects(real, "deal/achterhoek", "IN_LANDSDEEL"));
	}

	@Test
	void ministriesThemesAndTheProgrammeOfAllDealsAreNotCopied() {
		assertThat(copies).flatExtracting(Dataset::things).extracting(Thing::kind).doesNotContain("ministry", "theme", "instrument", "landsdeel");
		assertThat(ids(copies.get(0))).contains("programme/nplv-copy1").doesNotContain("programme/regio-deals-copy1", "deal/unnamed-copy1");
	}

	@Test
	void aSizeThatIsNoneIsSaid() {
		DataFiles files = Schemerland.asWritten().appending(GeneratedSize.FILE, "times: many\n").files();
		assertThatThrownBy(() -> DatasetReader.read(files)).isInstanceOf(InvalidDatasetException.class).hasMessageContaining("generated.yaml:1");
	}

	private static List<String> objects(Dataset dataset, String subject, String predicate) {
		return dataset.facts().stream().filter((fact) -> fact.subject().equals(subject) && fact.predicate().equals(predicate))
			.map((fact) -> fact.object().key()).toList();
	}

}
