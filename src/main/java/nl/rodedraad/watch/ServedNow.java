package nl.rodedraad.watch;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.ServedVersion;
import nl.rodedraad.graph.UnavailableException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The served version for who watches: however many ask, the database is asked once at a time and at most once a second. */
@Component
final class ServedNow {

	private static final Duration FRESH = Duration.ofSeconds(1);

	/** Less than probes usually wait, and no more than a reader is promised. */
	private static final Duration PATIENCE = Duration.ofMillis(1_500);

	private static final String SERVED = "served";

	private final AsyncLoadingCache<String, DataVersion> versions;

	ServedNow(ServedVersion served, @Qualifier("applicationTaskExecutor") Executor executor) {
		this.versions = Caffeine.newBuilder().expireAfterWrite(FRESH).executor(executor).buildAsync((key) -> served.current());
	}

	/** @throws UnavailableException if the database does not say it soon */
	DataVersion version() {
		try {
			return this.versions.get(SERVED).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw new UnavailableException(ex.getCause().getMessage(), ex);
		}
		catch (TimeoutException ex) {
			throw new UnavailableException("The database did not answer within %d milliseconds".formatted(PATIENCE.toMillis()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnavailableException("The application is stopping", ex);
		}
	}

}
