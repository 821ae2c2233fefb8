package nl.rodedraad.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Starts the application at each size and measures all documents. {@code -Dbenchmark.sizes=1,20} chooses the sizes,
 * {@code -Dbenchmark.documents=coordinator} those whose names contain it, {@code -Dbenchmark.seconds=1} how long a step takes.
 */
class Benchmark {

	private static final Path DOCUMENTS = Path.of("graphql", "operations");

	private static final String ENDING = ".graphql";

	private static final int WARM_UP = 20;

	/** Outside the heap, as an operator would give a larger store. */
	private static final Map<Integer, String> PAGE_CACHES = Map.of(1, "128MB", 20, "512MB");

	private static final String LARGE_PAGE_CACHE = "1500MB";

	@Test
	void everyDocumentAtEverySize() throws IOException {
		List<Integer> sizes = Arrays.stream(System.getProperty("benchmark.sizes", "1,20,200").split(",")).map(Integer::valueOf).toList();
		Duration budget = Duration.ofSeconds(Long.getLong("benchmark.seconds", 1));
		Map<String, String> texts = texts(System.getProperty("benchmark.documents", ""));
		Machine machine = Machine.here();
		Report report = new Report();
		for (int times : sizes) {
			long start = System.nanoTime();
			try (SizedApplication application = SizedApplication.start(times, PAGE_CACHES.getOrDefault(times, LARGE_PAGE_CACHE))) {
				report.begin(times, application, Duration.ofNanos(System.nanoTime() - start));
				Stopwatch stopwatch = new Stopwatch(application, budget);
				stopwatch.warm(texts.values(), budget.multipliedBy(WARM_UP));
				texts.forEach((document, text) -> report.add(times, stopwatch.measure(document, text)));
			}
			report.write(machine, command(), budget);
		}
	}

	private static String command() {
		StringBuilder command = new StringBuilder("mvn -Pbenchmark verify");
		for (String property : List.of("benchmark.sizes", "benchmark.documents", "benchmark.seconds")) {
			String value = System.getProperty(property, "");
			command.append(value.isEmpty() ? "" : " -D" + property + "=" + value);
		}
		return command.toString();
	}

	private static Map<String, String> texts(String part) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(DOCUMENTS)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(ENDING)).toList()) {
				String name = file.getFileName().toString().replace(ENDING, "");
				if (name.contains(part)) {
					texts.put(name, Files.readString(file));
				}
			}
		}
		return texts;
	}

}
