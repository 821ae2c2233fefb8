package nl.rodedraad.api;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.MeterRegistry;
import nl.rodedraad.api.Library.LibraryController;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.KnownVersion;
import nl.rodedraad.graph.ServedVersion;
import nl.rodedraad.kept.EntityTags;
import nl.rodedraad.kept.KeptAnswers;
import nl.rodedraad.operation.OperationDocuments;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.util.unit.DataSize;

/** Serves the library; with a profile of its own, so that nothing else that scans this package finds it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Profile("library")
@Import({ GraphQlConfiguration.class, LibraryController.class, OperationDocuments.class, EntityTags.class })
class LibraryApplication {

	static final DataVersion SERVED = new DataVersion(7, 3, true, "3+1a2b3c4d", "cafe", "2026-01-01T00:00:00Z", List.of());

	/** What the tests say that is served. */
	static final AtomicReference<ServedVersion> served = new AtomicReference<>(() -> SERVED);

	@Bean
	ServedVersion servedVersion() {
		return () -> served.get().current();
	}

	@Bean
	KeptAnswers keptAnswers(ServedVersion version, MeterRegistry registry) {
		return new KeptAnswers(new KnownVersion(version, Duration.ZERO), DataSize.ofBytes(0), registry);
	}

}
