package nl.rodedraad.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What of the whole is measured: {@code -Dbenchmark.sizes=1,20} chooses the sizes, {@code -Dbenchmark.asked=coordinator} the
 * documents and pages with that in their name, {@code -Dbenchmark.seconds=0.5} how long a step takes.
 *
 * @param sizes how many times the real data
 * @param part of the names of what is asked; empty is all
 * @param step time of a step
 */
record Options(List<Integer> sizes, String part, Duration step) {

	private static final String SIZES = "benchmark.sizes";

	private static final String ASKED = "benchmark.asked";

	private static final String SECONDS = "benchmark.seconds";

	static Options given() {
		return new Options(Arrays.stream(System.getProperty(SIZES, "1,20,200").split(",")).map(Integer::valueOf).toList(),
				System.getProperty(ASKED, ""), Duration.ofMillis((long) (1000 * Double.parseDouble(System.getProperty(SECONDS, "1")))));
	}

	/** The command that measures the same again. */
	static String command() {
		StringBuilder command = new StringBuilder("mvn -Pbenchmark verify");
		for (String property : List.of(SIZES, ASKED, SECONDS)) {
			String value = System.getProperty(property, "");
			command.append(value.isEmpty() ? "" : " -D" + property + "=" + value);
		}
		return command.toString();
	}

}
