package nl.rodedraad.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what was measured to {@code docs/benchmarks.md}; what people found out, below the last heading there, stays. */
final class Report {

	private static final Path FILE = Path.of("docs", "benchmarks.md");

	private static final String FINDINGS = "\n## Findings\n";

	private static final String METHOD = """
			# Benchmarks

			Written by `%s` on %s. %s

			Every operation document is asked as it stands, over HTTP, of the whole application with its embedded database, in one process.
			Beside it, in the same run, the statements that it sends (but for the one that reads which version is served) go straight through
			the driver with the same parameters, and `RETURN 1` does. *Alone*: the three in turn, round after round, for %d seconds, after
			half as long to warm up; *8 clients*: each asks again as soon as it has its answer, for %d seconds. Milliseconds, the answer read
			to its end. *Db hits*: how often the statements touch the store, by `PROFILE`. More data are made by `generate`: see decision 11.

			*Aim* at real size: the median over HTTP is at most 1.5 times that of the driver plus 1 ms; if not, the aim is given. At other
			sizes: how many times the median at real size, and whether the answer is the *same*; if it is, the aim is at most 2.
			""";

	private static final String HEAD = """
			| document | statements | db hits | bytes | HTTP median | p95 | p99 | driver median | p99 | RETURN 1 |\
			 8 clients median | p95 | p99 | a second | driver, a second | %s |
			| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
			""";

	private final Map<Integer, String> titles = new TreeMap<>();

	private final Map<Integer, List<Measurement>> bySize = new TreeMap<>();

	void begin(int times, SizedApplication application, Duration start) {
		this.titles.put(times, "\n## %s: %,d things, %,d facts (ready in %d s, loading included if it was new)\n\n".formatted(
				(times == 1) ? "Real size" : times + " times the size", application.things(), application.facts(), start.toSeconds()));
	}

	void add(int times, Measurement measurement) {
		this.bySize.computeIfAbsent(times, (size) -> new ArrayList<>()).add(measurement);
	}

	void write(Machine machine, String command, Duration budget) throws IOException {
		StringBuilder text = new StringBuilder(METHOD.formatted(command, LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES), machine,
				2 * budget.toSeconds(), budget.toSeconds()));
		Map<String, Measurement> smallest = new TreeMap<>();
		this.bySize.forEach((times, measurements) -> {
			text.append(this.titles.get(times)).append(HEAD.formatted((times == 1) ? "aim met" : "times real size"));
			for (Measurement measurement : measurements) {
				smallest.putIfAbsent(measurement.document(), measurement);
				text.append(measurement.row(smallest.get(measurement.document()))).append('\n');
			}
		});
		text.append(findings());
		Files.writeString(FILE, text);
	}

	private static String findings() throws IOException {
		String before = Files.exists(FILE) ? Files.readString(FILE) : "";
		return before.contains(FINDINGS) ? before.substring(before.indexOf(FINDINGS)) : FINDINGS;
	}

}
