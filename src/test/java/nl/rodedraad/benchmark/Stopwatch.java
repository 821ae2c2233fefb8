package nl.rodedraad.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.rodedraad.graph.Statement;

/**
 * Measures one document after another. Alone, each round asks over HTTP, sends the statements through the driver and sends
 * {@code RETURN 1}, in turn, so that whatever else the machine does falls on all three alike.
 */
final class Stopwatch {

	private static final List<Recorder.Sent> FLOOR = List.of(new Recorder.Sent("RETURN 1", Map.of()));

	private static final String SERVED = Statement.named("load/served").text();

	private static final int ROUNDS_AT_LEAST = 5;

	private final SizedApplication application;

	private final HttpAsker http;

	private final Duration budget;

	/** @param budget of a step: alone takes two of these, warming up and each kind of eight clients one */
	Stopwatch(SizedApplication application, Duration budget) {
		this.application = application;
		this.http = application.http();
		this.budget = budget;
	}

	/** Asks everything in turn, so that no document pays for a cold machine. */
	void warm(Iterable<String> texts, Duration duration) {
		long until = System.nanoTime() + duration.toNanos();
		do {
			texts.forEach((text) -> this.http.ask(HttpAsker.body(text)));
		}
		while (System.nanoTime() < until);
	}

	Measurement measure(String document, String text) {
		byte[] body = HttpAsker.body(text);
		List<Recorder.Sent> sent = this.application.recorder().during(() -> this.http.ask(body));
		List<Recorder.Sent> statements = sent.stream().filter((statement) -> !statement.text().equals(SERVED)).toList();
		rounds(body, statements, this.budget, 1);
		byte[] answer = this.http.ask(body);
		Rounds alone = rounds(body, statements, this.budget.multipliedBy(2), ROUNDS_AT_LEAST);
		return new Measurement(document, sent.size(), this.application.hits(statements), answer.length,
				HttpAsker.data(answer).hashCode(), HttpAsker.error(answer), Times.of(alone.http()), Times.of(alone.driver()), Times.of(alone.floor()),
				Load.of(() -> this.http.answers(body), this.budget), Load.of(() -> this.application.runs(statements), this.budget));
	}

	private Rounds rounds(byte[] body, List<Recorder.Sent> statements, Duration duration, int atLeast) {
		Rounds rounds = new Rounds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		long until = System.nanoTime() + duration.toNanos();
		for (int round = 0; round < atLeast || System.nanoTime() < until; round++) {
			long start = System.nanoTime();
			this.http.ask(body);
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
