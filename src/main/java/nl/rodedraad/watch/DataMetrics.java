package nl.rodedraad.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.StatementCount;
import nl.rodedraad.graph.StatementTimeoutException;
import nl.rodedraad.graph.UnavailableException;
import nl.rodedraad.question.coverage.Coverage.CoverageTotal;
import nl.rodedraad.question.coverage.CoverageQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows which data are served and on what they rest. Nothing is asked of the database but when somebody looks, and what
 * the data hold is asked once a generation. While the database is away these have no value.
 */
@Component
final class DataMetrics implements MeterBinder {

	/** One look shows one state, however many gauges it reads. */
	private static final Duration LOOK = Duration.ofSeconds(2);

	private final ServedNow served;

	private final CoverageQuestion coverage;

	private final StatementCount statements;

	private final AtomicReference<@Nullable State> last = new AtomicReference<>();

	private final LoadingCache<String, Optional<State>> state = Caffeine.newBuilder().expireAfterWrite(LOOK).build((key) -> look());

	DataMetrics(ServedNow served, CoverageQuestion coverage, StatementCount statements) {
		this.served = served;
		this.coverage = coverage;
		this.statements = statements;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("rodedraad.ready", this, (metrics) -> metrics.now().isPresent() ? 1 : 0)
			.description("1 when a version of the data is served and the database answers, else 0")
			.register(registry);
		Gauge.builder("rodedraad.statements.running", this.statements, StatementCount::running)
			.description("Statements that wait for an answer now, each on a connection of its own")
			.register(registry);
		bind("rodedraad.data.release", "Release that the served data rest on", (now) -> now.version().release(), registry);
		bind("rodedraad.data.unreleased", "1 when the served data differ from that release", (now) -> now.version().unreleased() ? 1 : 0,
				registry);
		bind("rodedraad.data.generation", "Number of the load that is served", (now) -> now.version().generation(), registry);
		bind("rodedraad.data.loaded", "When that load began, in seconds since 1970",
				(now) -> Instant.parse(now.version().loadedAt()).getEpochSecond(), registry);
		bind("rodedraad.data.things", "Things that facts are about", (now) -> now.total().things(), registry);
		bind("rodedraad.data.sources", "Documents that facts rest on", (now) -> now.total().sources(), registry);
		bind("rodedraad.data.contradictions", "Open contradictions between facts", (now) -> now.total().contradictions(), registry);
		facts("stated", (now) -> now.total().counts().stated(), registry);
		facts("classified", (now) -> now.total().counts().classified(), registry);
		facts("derived", (now) -> now.total().counts().derived(), registry);
		bind("rodedraad.data.facts.one.source", "Facts that rest on one source", (now) -> now.total().counts().onOneSource(), registry);
	}

	private void facts(String basis, ToDoubleFunction<State> value, MeterRegistry registry) {
		Gauge.builder("rodedraad.data.facts", this, (metrics) -> metrics.read(value)).tag("basis", basis)
			.description("Facts by what they rest on").register(registry);
	}

	private void bind(String name, String description, ToDoubleFunction<State> value, MeterRegistry registry) {
		Gauge.builder(name, this, (metrics) -> metrics.read(value)).description(description).register(registry);
	}

	private double read(ToDoubleFunction<State> value) {
		return now().map(value::applyAsDouble).orElse(Double.NaN);
	}

	private Optional<State> now() {
		return this.state.get("now");
	}

	private Optional<State> look() {
		try {
			DataVersion version = this.served.version();
			State known = this.last.get();
			if (known == null || known.version().generation() != version.generation()) {
				known = new State(version, this.coverage.ask(version).total());
				this.last.set(known);
			}
			return Optional.of(known);
		}
		catch (UnavailableException | StatementTimeoutException ex) {
			return Optional.empty();
		}
	}

	private record State(DataVersion version, CoverageTotal total) {
	}

}
