package nl.rodedraad.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * What several clients at once got: each asks again as soon as it has its answer.
 *
 * @param times of all clients, without what failed
 * @param perSecond answers of all clients together
 * @param failed how often there was no answer, for want of time or memory
 */
record Load(Times times, double perSecond, int failed) {

	static final int FEW = 8;

	static final int MANY = 32;

	/** Lets so many clients do something as often as they can for a while; each finishes what it began. */
	static Load of(int count, BooleanSupplier task, Duration duration) {
		ExecutorService clients = Executors.newFixedThreadPool(count);
		try {
			long start = System.nanoTime();
			AtomicInteger failed = new AtomicInteger();
			List<Future<Times>> running = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				running.add(clients.submit(() -> repeat(task, start + duration.toNanos(), failed)));
			}
			Times all = new Times(new long[0]);
			for (Future<Times> client : running) {
				all = all.and(client.get());
			}
			double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
			return new Load(all, all.count() / seconds, failed.get());
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException("A client failed", ex);
		}
		finally {
			clients.shutdownNow();
		}
	}

	/** Median, p99 and answers a second, as cells of a table. */
	String cells() {
		return "%s | %s | %,.0f%s".formatted(Times.ms(this.times.median()), Times.ms(this.times.percentile(99)), this.perSecond,
				(this.failed == 0) ? "" : " (%d failed)".formatted(this.failed));
	}

	private static Times repeat(BooleanSupplier task, long until, AtomicInteger failed) {
		List<Long> times = new ArrayList<>();
		while (System.nanoTime() < until) {
			long start = System.nanoTime();
			if (task.getAsBoolean()) {
				times.add(System.nanoTime() - start);
			}
			else {
				failed.incrementAndGet();
			}
		}
		return Times.of(times);
	}

}
