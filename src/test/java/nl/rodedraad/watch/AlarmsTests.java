package nl.rodedraad.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The alarm rules for Prometheus rest on metrics that are there, which {@code MetricsIT} proves of the page, and are explained. */
class AlarmsTests {

	/** Of a timer the page has the name without these. */
	private static final Pattern PART = Pattern.compile("_(bucket|count|sum)$");

	private static final Pattern METRIC = Pattern.compile("\\b[a-z]+_[a-z_]+\\b(?!\\()");

	private static final Set<String> FUNCTIONS = Set.of("histogram_quantile");

	@Test
	void eachIsExplainedOnThePageAndNoOtherIs() throws IOException {
		assertThat(rules().stream().map((rule) -> rule.get("alert").toString())).containsExactlyInAnyOrderElementsOf(
				OperatorPage.firstCells("Alarmen").stream().filter((name) -> name.startsWith("RodeDraad")).toList());
	}

	@Test
	void eachRestsOnMetricsThatThePageHasAndSaysHowBadItIs() throws IOException {
		Set<String> metrics = OperatorPage.firstCells("Metrieken");
		assertThat(rules()).hasSize(10).allSatisfy((rule) -> {
			assertThat(metrics(rule.get("expr").toString())).as("%s", rule).allSatisfy((name) -> assertThat(metrics)
				.anyMatch((row) -> row.endsWith("*") ? name.startsWith(row.substring(0, row.length() - 1)) : name.equals(row)));
			assertThat(((Map<?, ?>) rule.get("labels")).get("severity")).isIn("info", "warning", "critical");
			assertThat(((Map<?, ?>) rule.get("annotations")).get("summary")).asString().isNotBlank();
		});
	}

	private static Set<String> metrics(String expression) {
		return METRIC.matcher(expression.replaceAll("\"[^\"]*\"", "\"\"")).results()
			.map((match) -> PART.matcher(match.group()).replaceFirst(""))
			.filter((name) -> !FUNCTIONS.contains(name))
			.collect(Collectors.toSet());
	}

	private static List<Map<String, Object>> rules() throws IOException {
		Map<String, List<Map<String, List<Map<String, Object>>>>> file = new Yaml().load(Files.readString(Path.of("docs/alarmen.yaml")));
		return file.get("groups").stream().flatMap((group) -> group.get("rules").stream()).toList();
	}

}
