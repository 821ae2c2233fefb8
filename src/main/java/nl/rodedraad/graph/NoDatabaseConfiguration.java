package nl.rodedraad.graph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Stops the slim jar with a sentence when no server is named; else the driver would try its default address. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnEmbeddedDatabase.class)
@ConditionalOnMissingClass(EmbeddedConfiguration.SERVER)
class NoDatabaseConfiguration {

	@Bean
	Neo4jConnectionDetails noConnectionDetails() {
		throw new CannotStart("No database is named, and this jar has no embedded one.",
				"Name a Neo4j server with SPRING_NEO4J_URI, SPRING_NEO4J_AUTHENTICATION_USERNAME and"
						+ " SPRING_NEO4J_AUTHENTICATION_PASSWORD, or run the full jar.",
				null);
	}

}
