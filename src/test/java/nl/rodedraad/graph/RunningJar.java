package nl.rodedraad.graph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.rodedraad.RodeDraad;

/** The application, or a part of it, as its user starts it: a process of its own, with its output in a file. */
public final class RunningJar implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(300);

	private final Process process;

	private final Path log;

	private RunningJar(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	public static RunningJar start(Path jar, Path directory, Map<String, String> environment, String... arguments)
			throws IOException {
		return start(List.of("-jar", jar.toString()), directory, environment, arguments);
	}

	/** Starts the classes that the tests run with, which need no jar. */
	public static RunningJar startClasses(Path directory, String... arguments) throws IOException {
		return startMain(RodeDraad.class, directory, arguments);
	}

	/** Starts another program of the classes that the tests run with. */
	public static RunningJar startMain(Class<?> program, Path directory, String... arguments) throws IOException {
		return start(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), program.getName()), directory, Map.of(), arguments);
	}

	/** Starts what the options of the Java command name. */
	public static RunningJar start(List<String> program, Path directory, Map<String, String> environment, String... arguments)
			throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
		command.addAll(program);
		command.addAll(List.of(arguments));
		Path log = Files.createTempFile(directory, "output", ".log");
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("RODEDRAAD_"));
		builder.environment().putAll(environment);
		return new RunningJar(builder.start(), log);
	}

	/** Waits until the log says that the application is ready. */
	public RunningJar ready() throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!output().contains("Rode Draad is ready")) {
			if (!this.process.isAlive() || Instant.now().isAfter(end)) {
				close();
				throw new AssertionError("The application did not become ready:\n" + output());
			}
			Thread.sleep(100);
		}
		return this;
	}

	public ProcessHandle process() {
		return this.process.toHandle();
	}

	/** Ends the process as the kernel does, without a chance to tidy up. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Sends a signal, such as {@code STOP}, {@code CONT} or {@code TERM}. */
	public void signal(String name) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + name, Long.toString(this.process.pid())).start().waitFor();
	}

	/** Waits until a pattern matches in the log and returns its first group. */
	public String await(String pattern) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (this.process.isAlive() && Instant.now().isBefore(end) && !Pattern.compile(pattern).matcher(output()).find()) {
			Thread.sleep(100);
		}
		return find(pattern);
	}

	public int exitCode() throws InterruptedException, IOException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			close();
			throw new AssertionError("The application did not end:\n" + output());
		}
		return this.process.exitValue();
	}

	public String output() throws IOException {
		return Files.readString(this.log);
	}

	/** What the first group of a pattern matches in the output. */
	public String find(String pattern) throws IOException {
		Matcher matcher = Pattern.compile(pattern).matcher(output());
		if (!matcher.find()) {
			throw new AssertionError("Nothing matches " + pattern + " in:\n" + output());
		}
		return matcher.group(1);
	}

	public int port() throws IOException {
		return Integer.parseInt(find("http://localhost:(\\d+)/graphiql"));
	}

	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + port() + path);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
	}

}
