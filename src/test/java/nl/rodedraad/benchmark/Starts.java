package nl.rodedraad.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import nl.rodedraad.graph.RunningJar;

/**
 * How soon the jar is ready, as its user starts it: on an empty store, on one that has the data, and on that as the image does,
 * unpacked and with an archive of its classes.
 */
final class Starts {

	private static final Path WORK = Path.of("target", "benchmark");

	private static final int TIMES = 3;

	private Starts() {
	}

	/** A table of the medians. */
	static String measure() throws IOException, InterruptedException {
		Path jar = Path.of(System.getProperty("rodedraad.jar"));
		Files.createDirectories(WORK);
		Path folder = Files.createTempDirectory(WORK, "start");
		List<Start> empty = new ArrayList<>();
		List<Start> existing = new ArrayList<>();
		List<Start> archived = new ArrayList<>();
		List<String> packed = List.of("-jar", jar.toString());
		List<String> unpacked = withArchive(jar, folder.toAbsolutePath());
		for (int i = 0; i < TIMES; i++) {
			Path store = folder.resolve("store-" + i).toAbsolutePath();
			empty.add(start(packed, folder, store));
			existing.add(start(packed, folder, store));
			archived.add(start(unpacked, folder, store));
		}
		return """
				`java -Xmx512m -jar rode-draad.jar`, to the line that says it is ready, %d times each, in turn.

				| store | median | slowest | most memory held | aim |
				| --- | ---: | ---: | ---: | --- |
				%s%s%s""".formatted(TIMES, row("empty", empty, 15), row("has the data", existing, 8),
				row("has the data, with an archive of classes", archived, 8));
	}

	/** Unpacks a jar and lets it run once, as the manual of the operator says. */
	private static List<String> withArchive(Path jar, Path folder) throws IOException, InterruptedException {
		String application = folder.resolve("app/rode-draad.jar").toString();
		String archive = folder.resolve("app/classes.jsa").toString();
		end(RunningJar.start(List.of("-Djarmode=tools", "-jar", jar.toString()), folder, Map.of(), "extract", "--destination", "app"));
		end(RunningJar.start(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh", "-jar", application), folder,
				Map.of(), "--server.port=0", "--rodedraad.store=" + folder.resolve("store-of-archive")));
		return List.of("-XX:SharedArchiveFile=" + archive, "-jar", application);
	}

	private static void end(RunningJar running) throws IOException, InterruptedException {
		if (running.exitCode() != 0) {
			throw new AssertionError(running.output());
		}
	}

	private static Start start(List<String> program, Path folder, Path store) throws IOException, InterruptedException {
		long begin = System.nanoTime();
		try (RunningJar running = RunningJar.start(program, folder, Map.of(), "--server.port=0", "--rodedraad.store=" + store).ready()) {
			Duration ready = Duration.ofNanos(System.nanoTime() - begin);
			return new Start(ready.toMillis() / (double) TimeUnit.SECONDS.toMillis(1), Memory.peak(running.process()));
		}
	}

	private static String row(String store, List<Start> starts, int aim) {
		List<Double> seconds = starts.stream().map(Start::seconds).sorted().toList();
		double median = seconds.get(seconds.size() / 2);
		return "| %s | %.1f s | %.1f s | %d MB | %s |%n".formatted(store, median, seconds.get(seconds.size() - 1),
				starts.stream().mapToLong(Start::memory).max().orElseThrow(), (median <= aim) ? "yes" : "**no**, " + aim + " s");
	}

	private record Start(double seconds, long memory) {
	}

}
