package nl.rodedraad.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The endpoint with a fictional schema and without a database, started once for all tests that have this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = LibraryApplication.class,
		properties = { "spring.graphql.schema.locations=classpath:api/", "management.endpoint.health.validate-group-membership=false",
				"spring.graphql.schema.additional-files=classpath:graphql/schema/common.graphqls",
				"spring.autoconfigure.exclude=org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration,"
						+ "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration" })
@ActiveProfiles("library")
@interface LibraryTest {

}
