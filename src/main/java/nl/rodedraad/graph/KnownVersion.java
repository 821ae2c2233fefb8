package nl.rodedraad.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Knows which version is served, so that who gets a kept answer does not wait to be told. It asks all the time, and what it
 * was told holds for {@link #VALID}: that long a reader may see the data that were just replaced, and no longer, also when
 * the database is away (decision 18). Who makes an answer asks for itself, and so makes it known to all.
 */
@Component
@Primary
public final class KnownVersion implements ServedVersion {

	private static final Logger log = LoggerFactory.getLogger(KnownVersion.class);

	private static final long PAUSE_MILLIS = 50;

	/** How long what was told holds, from when it was asked. */
	public static final Duration VALID = Duration.ofMillis(4 * PAUSE_MILLIS);

	private final ServedVersion served;

	private final Duration valid;

	private final AtomicReference<@Nullable Told> told = new AtomicReference<>();

	/** Is done when the next answer of the database has come, or when none came. */
	private final AtomicReference<CompletableFuture<@Nullable Void>> next = new AtomicReference<>(new CompletableFuture<>());

	@Autowired
	KnownVersion(ServedVersion served) {
		this(served, VALID);
	}

	/**
	 * @param served asks the database
	 * @param valid how long before now the last question must have been sent for its answer to hold
	 */
	public KnownVersion(ServedVersion served, Duration valid) {
		this.served = served;
		this.valid = valid;
	}

	/** The version that is served, if that is known; on a busy machine it is waited for a moment, since all that is slow comes after. */
	public Optional<DataVersion> recent() {
		Optional<DataVersion> version = holding();
		if (version.isEmpty() && this.told.get() != null) {
			try {
				this.next.get().get(this.valid.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException | ExecutionException ex) {
				return Optional.empty();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return Optional.empty();
			}
			return holding();
		}
		return version;
	}

	private Optional<DataVersion> holding() {
		Told last = this.told.get();
		return (last != null && System.nanoTime() - last.asked() <= this.valid.toNanos()) ? Optional.of(last.version()) : Optional.empty();
	}

	/** Asks the database. What is told of a later version takes the place of what was known, whoever asked first. */
	@Override
	public DataVersion current() {
		long asked = System.nanoTime();
		DataVersion version = this.served.current();
		this.told.accumulateAndGet(new Told(version, asked), Told::later);
		return version;
	}

	@Scheduled(fixedDelay = PAUSE_MILLIS)
	void keepUp() {
		try {
			current();
		}
		catch (RuntimeException ex) {
			log.debug("Which version is served could not be asked; who comes now will ask again", ex);
		}
		this.next.getAndSet(new CompletableFuture<>()).complete(null);
	}

	private record Told(DataVersion version, long asked) {

		/**
		 * Answers may come in another order than the questions were sent, and a reader of a cluster may lag behind: what is
		 * told of an earlier version changes nothing, so that what is known then ends to hold.
		 */
		static @Nullable Told later(@Nullable Told known, @Nullable Told heard) {
			if (known == null || heard == null) {
				return heard;
			}
			if (heard.version.equals(known.version)) {
				return (heard.asked - known.asked > 0) ? heard : known;
			}
			return heard.isOfLaterLoad(known) ? heard : known;
		}

		/** By its number, or, in a store that was made anew and counts from one, by when it was loaded. */
		private boolean isOfLaterLoad(Told other) {
			return this.version.generation() > other.version.generation()
					|| this.version.loadedAt().compareTo(other.version.loadedAt()) > 0;
		}

	}

}
