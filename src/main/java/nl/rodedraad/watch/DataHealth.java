package nl.rodedraad.watch;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.UnavailableException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whether readers can be answered: a version of the data is served, and the database says which. */
@Component("data")
final class DataHealth implements HealthIndicator {

	private final ServedNow served;

	DataHealth(ServedNow served) {
		this.served = served;
	}

	@Override
	public Health health() {
		try {
			DataVersion version = this.served.version();
			return Health.up()
				.withDetail("version", version.id())
				.withDetail("generation", version.generation())
				.withDetail("release", version.release())
				.withDetail("loadedAt", version.loadedAt())
				.build();
		}
		catch (UnavailableException ex) {
			return Health.outOfService().withDetail("reason", String.valueOf(ex.getMessage())).build();
		}
	}

}
