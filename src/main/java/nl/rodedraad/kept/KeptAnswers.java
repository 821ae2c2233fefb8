package nl.rodedraad.kept;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.KnownVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps answers for the version of the data that they were made of, since an answer is a function of its question and that
 * version (decision 18). It finds only those of the version that is known to be served; those of other versions go.
 */
@Component
public final class KeptAnswers {

	private static final String NAME = "kept-answers";

	private final KnownVersion known;

	private final MeterRegistry registry;

	private final boolean on;

	private final Cache<Slot, KeptAnswer> answers;

	private final AtomicReference<@Nullable DataVersion> last = new AtomicReference<>();

	/** @param size bytes that are kept at the most; 0 keeps nothing */
	public KeptAnswers(KnownVersion known, @Value("${rodedraad.kept-answers.size}") DataSize size, MeterRegistry registry) {
		this.known = known;
		this.registry = registry;
		this.on = size.toBytes() > 0;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher((Slot slot, KeptAnswer answer) -> answer.weight())
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(registry, this.answers, NAME);
		Gauge.builder("rodedraad.kept", this, KeptAnswers::bytes).baseUnit("bytes").register(registry);
	}

	/** The answer to a request by the data that are served, if it is kept and it is known which those are. */
	public Optional<KeptAnswer> find(AnswerKey key) {
		if (!this.on) {
			return Optional.empty();
		}
		Optional<KeptAnswer> found = this.known.recent().map((version) -> {
			DataVersion before = this.last.getAndSet(version);
			if (before != null && !before.equals(version)) {
				this.answers.invalidateAll();
			}
			return this.answers.getIfPresent(new Slot(version, key));
		});
		found.ifPresent((answer) -> this.registry.counter("rodedraad.kept.answered", "question", answer.question()).increment());
		return found;
	}

	/**
	 * Keeps an answer, if answers are kept.
	 * @param version the data that it was made of
	 * @return the answer as it is to be sent; where none are kept it is as it was, for the server to compress
	 */
	public KeptAnswer keep(AnswerKey key, DataVersion version, KeptAnswer answer) {
		if (!this.on) {
			return answer;
		}
		KeptAnswer encoded = answer.encodedFor(key);
		this.answers.put(new Slot(version, key), encoded);
		return encoded;
	}

	/** Bytes that are kept, about. */
	long bytes() {
		this.answers.cleanUp();
		return this.answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
	}

	private record Slot(DataVersion version, AnswerKey key) {

	}

}
