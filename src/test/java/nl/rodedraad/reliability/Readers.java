package nl.rodedraad.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Readers of a site who ask for one page after another, each as soon as the last has come, and keep what they got. */
final class Readers implements AutoCloseable {

	private static final int MANY = 4;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

	private final List<Thread> threads = new ArrayList<>();

	private final URI page;

	private volatile boolean reading = true;

	private Readers(URI page) {
		this.page = page;
		for (int i = 0; i < MANY; i++) {
			Thread thread = new Thread(this::read);
			thread.start();
			this.threads.add(thread);
		}
	}

	/** Begins to read a page. */
	static Readers of(URI page) {
		return new Readers(page);
	}

	URI page() {
		return this.page;
	}

	/** What was asked for after a moment and has been answered. */
	Stream<Answer> since(Instant moment) {
		return this.answers.stream().filter((answer) -> answer.asked().isAfter(moment));
	}

	/** What was asked for before a moment and answered after it. */
	Stream<Answer> waitingAt(Instant moment) {
		return this.answers.stream().filter((answer) -> !answer.asked().isAfter(moment) && answer.came().isAfter(moment));
	}

	/** Waits for so many answers of a kind to what was asked after a moment, and returns the last of them. */
	Answer await(int count, Instant moment, Predicate<Answer> kind) throws InterruptedException {
		Instant giveUp = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(giveUp)) {
			List<Answer> found = since(moment).filter(kind).limit(count).toList();
			if (found.size() == count) {
				return found.get(count - 1);
			}
			Thread.sleep(20);
		}
		throw new AssertionError("Readers got " + since(moment).toList());
	}

	private void read() {
		while (this.reading) {
			Instant asked = Instant.now();
			Answer answer = ask(asked);
			this.answers.add(answer);
			if (answer.status() == 0) {
				return;
			}
		}
	}

	private Answer ask(Instant asked) {
		try {
			HttpRequest request = HttpRequest.newBuilder(this.page).header("Accept", "text/html").timeout(PATIENCE).build();
			HttpResponse<String> response = this.client.send(request, BodyHandlers.ofString());
			return new Answer(asked, Duration.between(asked, Instant.now()), response.statusCode(), response.body());
		}
		catch (IOException broken) {
			return new Answer(asked, Duration.between(asked, Instant.now()), 0, broken.toString());
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.reading = false;
		for (Thread thread : this.threads) {
			thread.join();
		}
	}

	/**
	 * What a reader got.
	 *
	 * @param asked when
	 * @param took until the page was there whole
	 * @param status of HTTP; 0 when the connection broke, after which that reader asks no more
	 * @param body the page
	 */
	record Answer(Instant asked, Duration took, int status, String body) {

		boolean isPage() {
			return this.status == 200;
		}

		Instant came() {
			return this.asked.plus(this.took);
		}

		@Override
		public String toString() {
			return this.status + " after " + this.took.toMillis() + " ms";
		}

	}

}
