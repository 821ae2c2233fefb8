package nl.rodedraad.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.rodedraad.graph.Statement;

/**
 * Measures one document or page after another. Alone, each round asks over HTTP, sends the statements through the driver and sends
 * {@code RETURN 1}, in turn, so that whatever else the machine does falls on all three alike.
 */
final class Stopwatch {

	private static final List<Recorder.Sent> FLOOR = List.of(new Recorder.Sent("RETURN 1", Map.of()));

	private static final String SERVED = Statement.named("load/served").text();

	private static final int ROUNDS_AT_LEAST = 5;

	private final SizedApplication application;

	private final HttpAsker http;

	private final Duration budget;

	/** @param budget of a step: alone takes two of these, warming up and each kind of several clients one */
	Stopwatch(SizedApplication application, Duration budget) {
		this.application = application;
		this.http = application.http();
		this.budget = budget;
	}

	/** Asks everything in turn, so that nothing pays for a cold machine. */
	void warm(Iterable<Asked> all, Duration duration) {
		long until = System.nanoTime() + duration.toNanos();
		do {
			all.forEach(this.http::ask);
		}
		while (System.nanoTime() < until);
	}

	Measurement measure(Asked asked) {
		List<Recorder.Sent> statements = this.application.recorder().during(() -> this.http.ask(asked))
			.stream()
			.filter((statement) -> !statement.text().equals(SERVED))
			.toList();
		rounds(asked, statements, this.budget, 1);
		AnswerRead answer = AnswerRead.of(asked, this.http.ask(asked));
		Rounds alone = rounds(asked, statements, this.budget.multipliedBy(2), ROUNDS_AT_LEAST);
		return new Measurement(asked, statements.size(), this.application.hits(statements), answer, Times.of(alone.http()),
				Times.of(alone.driver()), Times.of(alone.floor()), Load.of(Load.FEW, () -> this.http.answers(asked), this.budget),
				Load.of(Load.MANY, () -> this.http.answers(asked), this.budget),
				Load.of(Load.FEW, () -> this.application.runs(statements), this.budget));
	}

	private Rounds rounds(Asked asked, List<Recorder.Sent> statements, Duration duration, int atLeast) {
		Rounds rounds = new Rounds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		long until = System.nanoTime() + duration.toNanos();
		for (int round = 0; round < atLeast || System.nanoTime() < until; round++) {
			long start = System.nanoTime();
			this.http.ask(asked);
			long answered = System.nanoTime();
			this.application.runs(statements);
			long read = System.nanoTime();
			this.application.runs(FLOOR);
			rounds.http().add(answered - start);
			rounds.driver().add(read - answered);
			rounds.floor().add(System.nanoTime() - read);
		}
		return rounds;
	}

	private record Rounds(List<Long> http, List<Long> driver, List<Long> floor) {

	}

}
