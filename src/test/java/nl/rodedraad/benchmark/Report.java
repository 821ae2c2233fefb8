package nl.rodedraad.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Writes what was measured to {@code docs/benchmarks.md}; what people found out, below the last heading there, stays. */
final class Report {

	private static final Path FILE = Path.of("docs", "benchmarks.md");

	private static final String FINDINGS = "\n## Findings\n";

	private static final String METHOD = """
			# Benchmarks

			Written by `%s` on %s. %s

			Every operation document is asked as it stands, and every main page, over HTTP, of the whole application with its embedded
			database, in one process with the clients. Beside it, in the same run, the statements that it sends (without the one that reads
			which version is served, which the application also sends by itself) go straight through the driver with the same parameters, and `RETURN 1` does. *HTTP*, *driver*,
			*RETURN 1*: alone, the three in turn, round after round, for %d ms, after half as long to warm up; the median, and the percentiles
			that are named. *8 clients*, *32 clients*: each asks again as soon as it has its answer, for %d ms. Milliseconds, the answer read to
			its end, not compressed. *Statements*: how many these are. *Db hits*: how often they touch the store, by `PROFILE`. *All mixed*: documents and pages at
			random. More data are made by `generate`: see decision 11. Answers are kept in the one section that says so, where a document is asked
			by its name (`GET /graphql?documentId=NAME`).

			Aims. A document at real size: the median at most 1.5 times that of the driver plus 1 ms, if not the aim is given, and p99 under
			%.0f ms alone. A page: the median within %.0f ms. At other sizes: how many times the median at real size, and whether the answer is the
			*same*; if it is, at most twice. With kept answers: the median below `RETURN 1`, and %,.0f a second. Mixed: %,.0f a second with
			p99 under %.0f ms. What several clients asked and did not get is told as *failed*; the
			aims at real size and of the mixture are missed then.
			""";

	private final StringBuilder text;

	Report(Machine machine, Options options) {
		this.text = new StringBuilder(METHOD.formatted(Options.command(), LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES), machine,
				2 * options.step().toMillis(), options.step().toMillis(), Aims.ALONE_P99, Aims.PAGE, Aims.KEPT_PER_SECOND,
				Aims.MIXED_PER_SECOND, Aims.MIXED_P99));
	}

	/** Adds a section and writes all so far, so that a run that is ended leaves what it measured. */
	void section(String title, String content) throws IOException {
		this.text.append("\n## ").append(title).append("\n\n").append(content);
		Files.writeString(FILE, this.text + findings());
	}

	private static String findings() throws IOException {
		String before = Files.exists(FILE) ? Files.readString(FILE) : "";
		return before.contains(FINDINGS) ? before.substring(before.indexOf(FINDINGS)) : FINDINGS;
	}

}
