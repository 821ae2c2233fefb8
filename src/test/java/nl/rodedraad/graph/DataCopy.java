package nl.rodedraad.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The application as far as its data go, started as it starts, so that a test can break what is around it and look at what is served. */
public final class DataCopy implements AutoCloseable {

	private static final SessionConfig CONFIG = SessionConfig.forDatabase(EmptyGraph.DATABASE);

	private final ConfigurableApplicationContext context;

	private DataCopy(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts it, which loads the dataset when that is new.
	 * @param settings such as {@code rodedraad.store=DIRECTORY}
	 * @throws Refused if it does not start
	 */
	public static DataCopy start(String... settings) {
		SpringApplication application = new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE).build();
		try {
			return new DataCopy(application.run(Stream.of(settings).map((setting) -> "--" + setting).toArray(String[]::new)));
		}
		catch (RuntimeException failure) {
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				if (cause instanceof CannotStart told) {
					throw new Refused(told);
				}
			}
			throw failure;
		}
	}

	public DataVersion version() {
		return this.context.getBean(ServedGeneration.class).current();
	}

	/** Of everything that is served: facts, supports, releases, words to search by and all the rest, but for when they were loaded. */
	public String digest() {
		return Digest.of(version().generation(), this::rows);
	}

	public List<Map<String, Object>> rows(String cypher, Map<String, Object> parameters) {
		try (Session session = this.context.getBean(Driver.class).session(CONFIG)) {
			return session.run(cypher, parameters).list((row) -> row.asMap());
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** Why a copy did not start, as its operator reads it. */
	public static final class Refused extends RuntimeException {

		private Refused(CannotStart cause) {
			super(cause.getMessage() + "\n" + cause.remedy(), cause);
		}

	}

	/** No {@code @Configuration}, or the scan of the application would find it. */
	@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*QuestionPlanning"))
	@ConfigurationPropertiesScan
	@EnableConfigurationProperties(DataNeo4jProperties.class)
	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	static class Parts {

		@Bean
		ObservationRegistry observations() {
			return ObservationRegistry.NOOP;
		}

	}

}
