package nl.rodedraad.fuzz;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

import nl.rodedraad.api.Limits;
import nl.rodedraad.fuzz.Judge.Fault;
import org.jspecify.annotations.Nullable;

/** Sends requests by their numbers, several at once, and keeps count of what came of them. */
final class Run {

	private static final int CLIENTS = 4;

	/** Faults beyond these are counted only: the first ones tell enough. */
	private static final int TOLD = 20;

	private static final Pattern PUT_OFF = Pattern.compile(" 50[34]| TIMEOUT| UNAVAILABLE");

	private static final Duration PATIENCE = Limits.REQUEST.plusSeconds(10);

	private final Requests requests;

	private final int port;

	private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();

	private final Queue<String> faults = new ConcurrentLinkedQueue<>();

	private final Queue<Long> putOff = new ConcurrentLinkedQueue<>();

	Run(Requests requests, int port) {
		this.requests = requests;
		this.port = port;
	}

	/** Sends the requests from a number up to, but without, another. */
	void send(long from, long to) {
		AtomicLong next = new AtomicLong(from);
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try {
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < CLIENTS; i++) {
				running.add(clients.submit(() -> client(next, to)));
			}
			for (Future<?> client : running) {
				client.get();
			}
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException("A client failed", ex);
		}
		finally {
			clients.shutdownNow();
		}
	}

	private @Nullable Void client(AtomicLong next, long to) throws IOException {
		try (Wire wire = new Wire(this.port, PATIENCE)) {
			for (long number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
				String outcome = outcome(number, wire);
				count(outcome);
				if (PUT_OFF.matcher(outcome).find()) {
					this.putOff.add(number);
				}
			}
		}
		return null;
	}

	/** Its kind and what came of it. */
	private String outcome(long number, Wire wire) {
		Request request = this.requests.number(number);
		return request.kind() + " " + outcome(number, request, wire);
	}

	private String outcome(long number, Request request, Wire wire) {
		Response response = null;
		try {
			response = wire.send(request);
			if (response != null && response.millis() > PATIENCE.toMillis()) {
				throw new Fault("an answer after " + response.millis() + " ms");
			}
			return Judge.outcome(request, response);
		}
		catch (IOException ex) {
			if (request.isWellFormed() || ex instanceof SocketTimeoutException) {
				return told(number, request, "no whole answer: " + ex.getMessage(), response);
			}
			return "closed";
		}
		catch (Fault ex) {
			return told(number, request, String.valueOf(ex.getMessage()), response);
		}
	}

	private String told(long number, Request request, String fault, @Nullable Response response) {
		if (this.faults.size() < TOLD) {
			this.faults.add("-Dfuzz.one=%d: %s%n%s%n---%n%s".formatted(number, fault, request, shown(response)));
		}
		return "FAULT " + fault;
	}

	private static String shown(@Nullable Response response) {
		if (response == null) {
			return "";
		}
		String text = response.text();
		return response.status() + " " + response.headers() + "\n" + text.substring(0, Math.min(text.length(), 1500));
	}

	private void count(String outcome) {
		this.outcomes.computeIfAbsent(outcome, (key) -> new LongAdder()).increment();
	}

	/** What must not have happened, each with the number that makes it happen again. */
	List<String> faults() {
		return List.copyOf(this.faults);
	}

	/** The requests that were told to come back later, because the machine was too busy. */
	List<Long> putOff() {
		return List.copyOf(this.putOff);
	}

	/** Those of them that are told the same when each is sent once more, by itself. */
	List<Long> putOffAgain() throws IOException {
		try (Wire wire = new Wire(this.port, PATIENCE)) {
			return this.putOff.stream().filter((number) -> PUT_OFF.matcher(outcome(number, wire)).find()).toList();
		}
	}

	/** By kind and outcome, how many. */
	@Override
	public String toString() {
		StringBuilder table = new StringBuilder();
		this.outcomes.forEach((outcome, count) -> table.append("%,9d  %s%n".formatted(count.sum(), outcome)));
		return table.toString();
	}

}
