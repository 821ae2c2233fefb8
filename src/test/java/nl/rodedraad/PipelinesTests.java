package nl.rodedraad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The pipelines of GitHub and GitLab do what {@code .ci/run} does, and may do no more than that needs. */
class PipelinesTests {

	private static final Pattern ACTION = Pattern.compile("actions/[a-z-]+@v\\d+");

	private final Map<String, Object> github = read(".github/workflows/verify.yml");

	private final Map<String, Object> gitlab = read(".gitlab-ci.yml");

	@Test
	void bothRunTheSameCommandAndAtNightTheLongOne() {
		assertThat(commands(job(at(this.github, "jobs"), "verify"))).contains(".ci/run");
		assertThat(commands(job(at(this.github, "jobs"), "nightly"))).contains(".ci/run -Pnightly");
		assertThat(job(this.gitlab, "verify").get("script")).isEqualTo(List.of(".ci/run"));
		assertThat(job(this.gitlab, "nightly").get("script")).isEqualTo(List.of(".ci/run -Pnightly"));
		assertThat(Path.of(".ci/run")).isExecutable();
	}

	@Test
	void theNightIsOnAScheduleAndTheRestIsNot() {
		// YAML 1.1 takes the key "on" for true.
		assertThat(at(this.github, true).toString()).contains("push", "pull_request", "schedule");
		assertThat(job(at(this.github, "jobs"), "verify")).containsEntry("if", "github.event_name != 'schedule'");
		assertThat(job(at(this.github, "jobs"), "nightly")).containsEntry("if", "github.event_name == 'schedule'");
		assertThat(job(this.gitlab, "verify").get("rules")).isEqualTo(List.of(Map.of("if", "$CI_PIPELINE_SOURCE != \"schedule\"")));
		assertThat(job(this.gitlab, "nightly").get("rules")).isEqualTo(List.of(Map.of("if", "$CI_PIPELINE_SOURCE == \"schedule\"")));
	}

	@Test
	void gitHubLetsThePipelineReadTheRepositoryAndNothingElse() {
		assertThat((Object) at(this.github, "permissions")).isEqualTo(Map.of("contents", "read"));
		assertThat(at(this.github, "jobs").keySet()).allSatisfy((name) -> assertThat(job(at(this.github, "jobs"), (String) name))
			.doesNotContainKeys("permissions", "secrets"));
		assertThat(this.github.toString()).doesNotContain("secrets.");
	}

	@Test
	void actionsAreThoseOfGitHubItselfInOneMajorVersion() {
		List<Object> actions = at(this.github, "jobs").keySet().stream().flatMap((name) -> steps(job(at(this.github, "jobs"), (String) name)))
			.filter((step) -> step.containsKey("uses")).map((step) -> step.get("uses")).toList();
		assertThat(actions).isNotEmpty().allSatisfy((action) -> assertThat((String) action).matches(ACTION));
	}

	private static List<Object> commands(Map<String, Object> job) {
		return steps(job).filter((step) -> step.containsKey("run")).map((step) -> step.get("run")).toList();
	}

	@SuppressWarnings("unchecked")
	private static Stream<Map<String, Object>> steps(Map<String, Object> job) {
		return ((List<Map<String, Object>>) job.get("steps")).stream();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> job(Map<?, ?> jobs, String name) {
		return (Map<String, Object>) jobs.get(name);
	}

	private static Map<?, ?> at(Map<?, ?> map, Object key) {
		return (Map<?, ?>) map.get(key);
	}

	private static Map<String, Object> read(String file) {
		try {
			return new Yaml().load(Files.readString(Path.of(file)));
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("There is no " + file, ex);
		}
	}

}
