package nl.rodedraad.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What several clients at once got: each asks again as soon as it has its answer.
 *
 * @param times of all clients
 * @param perSecond answers of all clients together
 */
record Load(Times times, double perSecond) {

	static final int CLIENTS = 8;

	/** Lets clients do something as often as they can for a while; each finishes what it began. */
	static Load of(Runnable task, Duration duration) {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try {
			long start = System.nanoTime();
			List<Future<Times>> running = new ArrayList<>();
			for (int i = 0; i < CLIENTS; i++) {
				running.add(clients.submit(() -> repeat(task, start + duration.toNanos())));
			}
			Times all = new Times(new long[0]);
			for (Future<Times> client : running) {
				all = all.and(client.get());
			}
			double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
			return new Load(all, all.count() / seconds);
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException("A client failed", ex);
		}
		finally {
			clients.shutdownNow();
		}
	}

	private static Times repeat(Runnable task, long until) {
		List<Long> times = new ArrayList<>();
		while (System.nanoTime() < until) {
			long start = System.nanoTime();
			task.run();
			times.add(System.nanoTime() - start);
		}
		return Times.of(times);
	}

}
