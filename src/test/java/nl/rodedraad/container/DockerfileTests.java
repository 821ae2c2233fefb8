package nl.rodedraad.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DockerfileTests {

	private final Dockerfile dockerfile = Dockerfile.read();

	@Test
	void whoNamesNoTargetGetsTheSlimOne() {
		assertThat(this.dockerfile.stages().get(this.dockerfile.stages().size() - 1).name()).isEqualTo("slim");
	}

	@ParameterizedTest
	@ValueSource(strings = { "slim", "full" })
	void anImageHoldsTheLayersOfItsOwnJarAndNothingElseOfTheBuild(String target) {
		String extract = "jar extract --layers --destination " + target;
		assertThat(this.dockerfile.stage("build").instructions()).anySatisfy((one) -> assertThat(one.rest()).contains(extract));
		assertThat(this.dockerfile.image(target).stream().filter((one) -> one.rest().startsWith("--from=build"))
			.flatMap((one) -> one.sources().stream()))
			.containsExactly("/build/" + target + "/dependencies/", "/build/" + target + "/snapshot-dependencies/",
					"/build/" + target + "/application/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "slim", "full" })
	void anImageRunsAsAFixedNumberThatIsNotRoot(String target) {
		assertThat(words(target, "USER")).containsExactly("10001:10001");
		List<String> order = this.dockerfile.image(target).stream().map(Dockerfile.Instruction::word).toList();
		assertThat(order.lastIndexOf("RUN")).isLessThan(order.indexOf("USER"));
		assertThat(order).endsWith("ENTRYPOINT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "slim", "full" })
	void anImageTellsWhetherItAnswersAndWhatItIs(String target) {
		assertThat(words(target, "HEALTHCHECK")).singleElement().asString().endsWith("CMD [\"ready\"]");
		assertThat(words(target, "COPY")).anyMatch((copy) -> copy.endsWith("deploy/ready /usr/local/bin/ready"));
		assertThat(String.join(" ", words(target, "LABEL"))).contains("image.title=", "image.description=", "image.licenses=");
	}

	@Test
	void onlyTheImageWithItsOwnDatabaseKeepsSomething() {
		assertThat(words("full", "VOLUME")).containsExactly("/app/var");
		assertThat(words("slim", "VOLUME")).isEmpty();
	}

	@Test
	void theImageWithItsOwnDatabaseStartsWithTheClassesOfATrialOfTheSameFiles() {
		assertThat(this.dockerfile.stage("trained").from()).isEqualTo(this.dockerfile.stage("full").from());
		assertThat(words("full", "COPY")).contains("--from=trained /tmp/classes.jsa ./");
		assertThat(words("trained", "RUN")).anyMatch((run) -> run.contains("-XX:ArchiveClassesAtExit=/tmp/classes.jsa"));
		assertThat(words("full", "ENTRYPOINT")).singleElement().asString().contains("-XX:SharedArchiveFile=classes.jsa");
	}

	@Test
	void imagesFromElsewhereHaveAVersion() {
		assertThat(this.dockerfile.stages().stream().map(Dockerfile.Stage::from).filter((from) -> this.dockerfile.find(from).isEmpty()))
			.isNotEmpty().allMatch((from) -> from.matches("[a-z-]+:\\d+\\.\\d+\\.\\d+.*"), "has a version of three numbers");
	}

	@Test
	void noImageHasASecret() {
		assertThat(this.dockerfile.stages().stream().flatMap((stage) -> stage.instructions().stream()))
			.noneMatch((one) -> (one.is("ENV") || one.is("ARG")) && one.rest().matches("(?i).*(password|secret|token|key).*"));
	}

	@Test
	void everythingThatTheBuildReadsIsSentToIt() throws IOException {
		List<String> sent = Files.readAllLines(Path.of(".dockerignore")).stream().filter((line) -> line.startsWith("!"))
			.map((line) -> line.substring(1)).toList();
		assertThat(sent).allSatisfy((path) -> assertThat(Path.of(path)).exists());
		assertThat(sent).contains("pom.xml", "src").containsAll(resources());
		assertThat(this.dockerfile.stages().stream().flatMap((stage) -> stage.instructions().stream())
			.filter((one) -> one.is("COPY") && !one.rest().startsWith("--from")).flatMap((one) -> one.sources().stream())
			.filter((source) -> !source.equals(".")))
			.isNotEmpty().isSubsetOf(sent);
	}

	/** Directories at the top, and files of the top directory, that the pom puts on the class path. */
	private static List<String> resources() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		String resources = pom.substring(pom.indexOf("<resources>"), pom.indexOf("</resources>"));
		List<String> found = Pattern.compile("<(?:directory|include)>(\\w+)</").matcher(resources).results().map((one) -> one.group(1)).toList();
		assertThat(found).contains("LICENSE", "data");
		return found;
	}

	private List<String> words(String target, String word) {
		return this.dockerfile.image(target).stream().filter((one) -> one.is(word)).map(Dockerfile.Instruction::rest).toList();
	}

}
