package nl.rodedraad.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import nl.rodedraad.ApplicationTest;
import nl.rodedraad.GraphQlClient;
import nl.rodedraad.GraphQlClient.Answer;
import nl.rodedraad.graph.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The operation documents as they stand, asked of the whole application with the real data. */
@ApplicationTest
class OperationDocumentsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private StatementCount count;

	@Autowired
	private ParsedDocuments documents;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	static Stream<String> documents() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("graphql/operations"))) {
			return files.map((file) -> file.getFileName().toString().replace(".graphql", "")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void runsAsItIsAndAnswersSomething(String document) {
		Answer answer = this.client.operation(document, Map.of());
		assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data().properties()).isNotEmpty().allSatisfy((field) -> assertThat(field.getValue().isNull()).isFalse());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void tellsFromWhichDataItAnswered(String document) {
		JsonNode version = this.client.operation(document, Map.of()).json().path("extensions").path("dataVersion");
		assertThat(version.path("id").asString("")).isNotEmpty();
		assertThat(version.path("generation").asInt(0)).isPositive();
	}

	/** A question costs one statement, remarks on its rows or the places of its deals one more, a page about a thing one a field. */
	@ParameterizedTest
	@CsvSource({ "coordinator-programme-overlap, 2", "coordinator-deal-overlap, 1", "coordinator-ministry-involvement, 1",
			"coordinator-deal-involvement, 1", "coordinator-involvement-matrix, 2", "coordinator-double-coverage, 1",
			"coordinator-shared-meetings, 1", "coordinator-possible-competition, 1",
			"researcher-feedback-paths, 1", "researcher-feedforward-paths, 1", "researcher-feedback-layers, 1",
			"researcher-measurement, 1", "researcher-theme-trend, 1", "researcher-coverage, 3", "researcher-contradictions, 1",
			"researcher-cooperation-forms, 2", "community-theme, 1", "community-compare-instruments, 1", "community-similar-interventions, 1",
			"search, 1", "connection, 1", "fact, 4", "deal, 28", "intervention, 21" })
	void costsAsManyStatementsAsIsWrittenHere(String document, long statements) {
		long before = this.count.total();
		this.client.send("{\"documentId\": \"%s\", \"variables\": {}}".formatted(document));
		assertThat(this.count.total() - before).isEqualTo(statements);
	}

	@Test
	void aDocumentIsKeptParsedOnceItWasAsked() {
		long before = this.documents.characters();
		this.client.ask("{ deals(first: 1) { nodes { name } } } # that nobody else asks", Map.of());
		assertThat(this.documents.characters()).isGreaterThan(before);
	}

	/** The list, and one statement for each of the two fields, whatever the number of deals. */
	@Test
	void aFieldOfFiftyThingsCostsOneStatement() {
		long before = this.count.total();
		Answer answer = this.client.ask("{ deals(first: 50) { nodes { parties { role party { name } } themes { node { name } } } } }", Map.of());
		assertThat(answer.data().path("deals").path("nodes").size()).isEqualTo(50);
		assertThat(this.count.total() - before).isEqualTo(3);
	}

	/** As they stand in data/chains/stallenaanpak.yaml, with the step of the covenant. */
	@Test
	void theSupportsOfAFactStandInTheOrderOfTheData() {
		JsonNode steps = this.client.ask("{ chain(id: \"stallenaanpak\") { steps { node { id facts(predicates: [\"TITLE\"]) "
				+ "{ nodes { supports { source { id } } } } } } } }", Map.of()).data().at("/chain/steps");
		JsonNode covenant = steps.valueStream().map((step) -> step.get("node"))
			.filter((step) -> step.get("id").asString().equals("step/stallenaanpak.convenant")).findFirst().orElseThrow();
		assertThat(covenant.at("/facts/nodes/0/supports").valueStream().map((support) -> support.at("/source/id").asString()))
			.containsExactly("s-st-bern2022", "s-st-rnob2023", "rebel-2024");
	}

	@Test
	void relationsAreTheSameInTheSameOrderWithAndWithoutTheirFacts() {
		JsonNode deal = this.client.ask("""
				{ deal(id: "noordoost-brabant") {
				    evidenced: parties { party { id } role namedAs facts { id supports { basis } } }
				    bare: parties { party { id } role namedAs }
				} }""", Map.of()).data().get("deal");
		assertThat(deal.get("evidenced")).isNotEmpty().allSatisfy((party) -> {
			assertThat(party.at("/facts/0/supports/0/basis").asString()).isNotEmpty();
			((ObjectNode) party).remove("facts");
		});
		assertThat(deal.get("bare")).isEqualTo(deal.get("evidenced"));
	}

}
