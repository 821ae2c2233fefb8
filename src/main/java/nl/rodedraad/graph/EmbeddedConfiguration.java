package nl.rodedraad.graph;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.micrometer.core.instrument.Tags;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.micrometer.metrics.system.DiskSpaceMetricsBinder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Starts the embedded server when no other is named, and points the driver of Spring Boot to it. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnEmbeddedDatabase.class)
@ConditionalOnClass(name = EmbeddedConfiguration.SERVER)
class EmbeddedConfiguration {

	/** Named, not referred to: the slim jar does not have it. */
	static final String SERVER = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedConfiguration.class);

	@Bean
	static LoadNote loadNote(StoreProperties properties) {
		return LoadNote.beside(properties.store());
	}

	/** The disk that a load needs, which in a container is not that of the working directory. */
	@Bean
	static DiskSpaceMetricsBinder diskSpaceMetrics(StoreProperties properties) {
		return new DiskSpaceMetricsBinder(List.of(properties.store().toFile()), Tags.empty());
	}

	@Bean
	static DiskSpaceHealthIndicator diskSpaceHealthIndicator(StoreProperties properties,
			@Value("${management.health.diskspace.threshold:10MB}") DataSize threshold) {
		return new DiskSpaceHealthIndicator(properties.store().toFile(), threshold);
	}

	/** The dataset is asked for so that it has been read. */
	@Bean
	EmbeddedNeo4j embeddedNeo4j(StoreProperties properties, StartupReport report, StartDataset dataset) {
		Instant start = Instant.now();
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(properties.store(), properties.embedded().pageCache());
		report.record("embedded server", Duration.between(start, Instant.now()));
		if (properties.embedded().showAddress()) {
			log.info("The embedded database answers at {} for user {}; its password is in {}", neo4j.address(),
					EmbeddedNeo4j.USER, neo4j.secretFile());
		}
		return neo4j;
	}

	@Bean
	Neo4jConnectionDetails embeddedConnectionDetails(EmbeddedNeo4j neo4j) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return neo4j.address();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.secret().value());
			}

		};
	}

}
