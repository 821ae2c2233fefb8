package nl.rodedraad.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import nl.rodedraad.fact.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor must not complain of what the reader takes. */
class SchemaTests {

	private static final Path DATA = Path.of("data");

	private static final YAMLMapper YAML = new YAMLMapper();

	private final Map<String, String> schemas = SchemaWriter.schemas(DataFiles.in(DATA));

	@Test
	void theCommittedSchemasAreThoseOfTheVocabularies() throws IOException {
		Map<String, String> committed = new TreeMap<>();
		try (Stream<Path> files = Files.list(DATA.resolve("schemas"))) {
			for (Path file : files.filter((it) -> it.toString().endsWith(".schema.json")).toList()) {
				committed.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		assertThat(committed).as("write them again: java -jar target/rode-draad.jar schemas").isEqualTo(this.schemas);
	}

	@Test
	void everyKindWithFilesHasASchema() {
		assertThat(this.schemas.keySet()).contains("deal.schema.json", "programme.schema.json", "chain.schema.json", "ministry.schema.json",
				"organisation.schema.json", "municipality.schema.json", "theme.schema.json", "source.schema.json")
			.doesNotContain("step.schema.json", "intervention.schema.json");
	}

	@Test
	void everyDataFileFitsItsSchema() {
		assertThat(complaints(DataFiles.in(DATA))).isEmpty();
	}

	@Test
	void everyFileOfSchemerlandFitsItsSchema() {
		assertThat(complaints(Schemerland.asWritten().files())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "form: covenant; vorm: covenant", "form: covenant; form: agreement", "signed: 2020-07-10; signed: 10 juli 2020",
			"role: executor, from: 2021,; from: 2021,", "role: executor, from: 2021,; role: executor, since: 2021,", "id: schemerland; id: Schemer Land",
			"anchor: hierna te noemen; anchor: een twee drie vier vijf zes zeven", "amount: 12500000; amount: veel", "theme: 1, basis; theme: instrument/1, basis",
			"{id: samen, name; {name", "kind: caveat; kind: grap", "https://example.org/schemerland; example.org", "basis: classified; basis: derived" })
	void anEditorSeesTheMistake(String words, String others) {
		Schemerland broken = Schemerland.asWritten().replacing("deals/schemerland.yaml", words, others);
		assertThat(complaints(broken.files())).isNotEmpty().allMatch((complaint) -> complaint.startsWith("deals/schemerland.yaml"));
	}

	private List<String> complaints(DataFiles files) {
		List<String> complaints = new ArrayList<>();
		for (Kind kind : Schemerland.dataset().vocabulary().kinds().values()) {
			if (kind.files() != null) {
				complaints.addAll(complaints(files, kind.files(), kind.id()));
			}
		}
		complaints.addAll(complaints(files, "sources/", "source"));
		return complaints;
	}

	private List<String> complaints(DataFiles files, String place, String kind) {
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(this.schemas.get(SchemaWriter.name(kind)));
		List<String> complaints = new ArrayList<>();
		for (String name : files.names(place)) {
			JsonNode tree = YAML.readTree(files.text(name));
			for (Error error : schema.validate(tree)) {
				complaints.add("%s %s: %s".formatted(name, error.getInstanceLocation(), error.getMessage()));
			}
		}
		return complaints;
	}

}
