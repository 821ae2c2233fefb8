package nl.rodedraad.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

/**
 * Measures starts of the jar, then all documents and main pages at each size without kept answers, and at real size with
 * them; see {@link Options}.
 */
class Benchmark {

	private static final int WARM_UP = 20;

	private final Options options = Options.given();

	private final List<Asked> documents = Asked.documents(this.options.part());

	private final List<Asked> pages = Asked.pages(this.options.part());

	private final Aims aims = new Aims();

	private final Report report = new Report(Machine.here(), this.options);

	Benchmark() throws IOException {
	}

	@Test
	void everythingAtEverySize() throws IOException, InterruptedException {
		this.report.section("Start", Starts.measure());
		for (int times : this.options.sizes()) {
			try (SizedApplication application = SizedApplication.start(times, false)) {
				Function<Measurement, String> verdict = (times == 1) ? this.aims::atRealSize : this.aims::atOtherSize;
				measure(application, this.documents, (times == 1) ? "Real size" : times + " times the size", (times == 1) ? "aim met" : "times real size",
						verdict);
			}
			if (times == 1) {
				try (SizedApplication application = SizedApplication.start(times, true)) {
					measure(application, this.documents.stream().map(Asked::byName).toList(), "Real size, with kept answers", "aim met", Aims::kept);
				}
			}
		}
	}

	private void measure(SizedApplication application, List<Asked> documents, String title, String verdictName,
			Function<Measurement, String> verdict) throws IOException {
		Stopwatch stopwatch = new Stopwatch(application, this.options.step());
		List<Asked> all = new ArrayList<>(documents);
		all.addAll(this.pages);
		stopwatch.warm(all, this.options.step().multipliedBy(WARM_UP));
		StringBuilder text = new StringBuilder(application.described()).append('\n');
		for (List<Asked> kind : List.of(documents, this.pages)) {
			text.append('\n').append(Measurement.HEAD.formatted(verdictName));
			kind.forEach((asked) -> {
				Measurement measurement = stopwatch.measure(asked);
				text.append(measurement.row(verdict.apply(measurement)));
			});
		}
		text.append('\n').append(new Mixture(all).measured(application.http(), this.options.step().multipliedBy(WARM_UP / 2)));
		text.append('\n').append(Memory.now()).append('\n');
		this.report.section(title, text.toString());
	}

}
