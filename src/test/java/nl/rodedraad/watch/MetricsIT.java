package nl.rodedraad.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.opentelemetry.api.OpenTelemetry;
import nl.rodedraad.ApplicationTest;
import nl.rodedraad.GraphQlClient;
import nl.rodedraad.api.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What Prometheus reads. */
@ApplicationTest
class MetricsIT {

	private static final Pattern FAMILY = Pattern.compile("(?m)^# TYPE (\\S+) ");

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private ObjectProvider<OpenTelemetry> tracing;

	private String metrics;

	@BeforeEach
	void askAndLook() {
		GraphQlClient client = new GraphQlClient(this.port);
		client.operation("coordinator-deal-overlap", Map.of());
		client.ask("query Verborgen { verborgen: deals(first: 1) { nodes { name } } }", Map.of());
		client.ask("{ deals(first: 100) { nodes { neighbours(first: 100) { nodes { facts { id } } } } } }", Map.of());
		client.ask("{ verborgen ", Map.of());
		client.send("verborgen");
		client.send("[".repeat(2_000));
		client.send(" ".repeat(Limits.BODY + 1));
		Http.get(this.port, "/deals/achterhoek?verborgen=1");
		Http.get(this.port, "/verborgen");
		this.metrics = Http.get(this.managementPort, "/actuator/prometheus").body();
	}

	@Test
	void operationsAreCountedByTheNameOfTheDocumentOrTheRootField() {
		assertThat(count("rodedraad_operation_seconds_count", "operation=\"coordinator-deal-overlap\"", "code=\"none\"")).isPositive();
		assertThat(count("rodedraad_operation_seconds_count", "operation=\"deals\"", "code=\"none\"")).isPositive();
		assertThat(count("rodedraad_operation_seconds_count", "operation=\"other\"", "code=\"INVALID_ARGUMENT\"")).isPositive();
		assertThat(count("rodedraad_operation_cost_sum", "operation=\"coordinator-deal-overlap\"")).isGreaterThan(100);
		assertThat(count("http_server_requests_seconds_count", "uri=\"/deals/{", "status=\"200\"")).isPositive();
	}

	@Test
	void statementsAreCountedByTheirFile() {
		assertThat(count("rodedraad_statement_seconds_count", "statement=\"questions/deal-overlap\"")).isPositive();
		assertThat(count("rodedraad_statements_running")).isZero();
	}

	@Test
	void refusalsAreCountedByLimit() {
		assertThat(count("rodedraad_errors_total", "code=\"LIMIT_EXCEEDED\"", "limit=\"cost\"")).isPositive();
	}

	@Test
	void whatNeverBecameAnOperationIsCountedToo() {
		assertThat(count("rodedraad_errors_total", "code=\"LIMIT_EXCEEDED\"", "limit=\"json\"")).isPositive();
		assertThat(count("rodedraad_errors_total", "code=\"LIMIT_EXCEEDED\"", "limit=\"body\"")).isPositive();
		assertThat(count("rodedraad_errors_total", "code=\"INVALID_ARGUMENT\"", "limit=\"none\"")).isGreaterThanOrEqualTo(2);
	}

	/** The figures of docs/coverage.md, which is made from the files without a database. */
	@Test
	void theDataAndTheirEvidenceAreShown() throws Exception {
		Matcher all = Pattern.compile("\\| all \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|.* (\\d+) \\|")
			.matcher(Files.readString(Path.of("docs/coverage.md")));
		assertThat(all.find()).isTrue();
		assertThat(count("rodedraad_data_facts", "basis=\"stated\"")).isEqualTo(Double.parseDouble(all.group(2)));
		assertThat(count("rodedraad_data_facts", "basis=\"classified\"")).isEqualTo(Double.parseDouble(all.group(3)));
		assertThat(count("rodedraad_data_facts", "basis=\"derived\"")).isEqualTo(Double.parseDouble(all.group(4)));
		assertThat(count("rodedraad_data_facts_one_source")).isEqualTo(Double.parseDouble(all.group(5)));
		assertThat(count("rodedraad_ready")).isEqualTo(1);
	}

	/** A path of a store, not the working directory. */
	@Test
	void theDiskIsThatOfTheStore() {
		assertThat(count("disk_total_bytes", "application-test")).isPositive();
	}

	@Test
	void noWordOfAReaderIsInThem() {
		assertThat(this.metrics).doesNotContainIgnoringCase("verborgen").doesNotContain("127.0.0.1");
	}

	@Test
	void allOfThemAreWrittenDownAndNoOther() {
		Set<String> written = OperatorPage.firstCells("Metrieken");
		Set<String> there = FAMILY.matcher(this.metrics).results().map((match) -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
		assertThat(there).allSatisfy((name) -> assertThat(written).as(name).anyMatch((row) -> matches(row, name)));
		assertThat(written).allSatisfy((row) -> assertThat(there).as(row).anyMatch((name) -> matches(row, name)));
	}

	@Test
	void nothingTracesWhereNoAddressIsSet() {
		assertThat(this.tracing.getIfAvailable()).isNull();
	}

	/** A row ends in a star where all of that beginning is meant. */
	private static boolean matches(String row, String name) {
		return row.endsWith("*") ? name.startsWith(row.substring(0, row.length() - 1)) : name.equals(row);
	}

	private double count(String name, String... labels) {
		return this.metrics.lines()
			.filter((line) -> line.startsWith(name + "{") || line.startsWith(name + " "))
			.filter((line) -> Set.of(labels).stream().allMatch(line::contains))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.sum();
	}

}
