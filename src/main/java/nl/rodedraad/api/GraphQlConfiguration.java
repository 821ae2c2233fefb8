package nl.rodedraad.api;

import java.util.concurrent.Executor;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import nl.rodedraad.graph.ServedVersion;
import nl.rodedraad.kept.EntityTags;
import nl.rodedraad.kept.KeptAnswers;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

import nl.rodedraad.operation.OperationDocuments;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts together what every operation passes through, in the order in which it does. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	/** Before the routes of Spring Boot, which are at 0. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> httpGate(@Value("${spring.graphql.http.path:/graphql}") String path, GraphQlEndpoint endpoint, Problems problems) {
		return new HttpGate(problems).before(path, endpoint);
	}

	@Bean
	ErrorCount errorCount(MeterRegistry meters) {
		return new ErrorCount(meters);
	}

	@Bean
	Problems problems(JsonMapper json, ErrorCount errors) {
		return new Problems(json, errors);
	}

	@Bean
	ContentTypeFilter contentTypeFilter(Problems problems) {
		return new ContentTypeFilter(problems);
	}

	@Bean
	BodyFilter bodyFilter(Problems problems) {
		return new BodyFilter(problems);
	}

	@Bean
	GraphQlEndpoint graphQlEndpoint(WebGraphQlHandler handler, JsonMapper json, OperationDocuments documents, KeptAnswers kept,
			Problems problems) {
		return new GraphQlEndpoint(handler, new RequestReader(json, documents), new AnswerWriter(json, documents, kept), kept, problems);
	}

	@Bean
	@Order(0)
	OperationMeter operationMeter(OperationDocuments documents, ObservationRegistry observations, MeterRegistry meters,
			ErrorCount errors) {
		return new OperationMeter(documents, observations, meters, errors);
	}

	@Bean
	@Order(1)
	ErrorInterceptor errorInterceptor() {
		return new ErrorInterceptor();
	}

	@Bean
	@Order(2)
	TimeoutInterceptor timeoutInterceptor() {
		return new TimeoutInterceptor(Limits.REQUEST);
	}

	@Bean
	@Order(3)
	VersionInterceptor versionInterceptor(ServedVersion served, EntityTags tags, @Qualifier("applicationTaskExecutor") Executor executor) {
		return new VersionInterceptor(served, tags, Limits.VERSION, Schedulers.fromExecutor(executor));
	}

	@Bean
	ParsedDocuments parsedDocuments() {
		return new ParsedDocuments(Limits.DOCUMENTS);
	}

	/**
	 * The limits are set here, not as a bean: Spring makes a chain of instrumentation beans, which is passed through several
	 * times for each field of an answer and took a seventh of the time of the large ones.
	 */
	@Bean
	GraphQlSourceBuilderCustomizer limitsAndParsedDocuments(ParsedDocuments documents, OperationDocuments ours) {
		return (source) -> source.configureGraphQl(
				(graphql) -> graphql.instrumentation(new LimitsInstrumentation(ours)).preparsedDocumentProvider(documents));
	}

	@Bean
	FetchFailureResolver fetchFailureResolver() {
		return new FetchFailureResolver();
	}

	@Bean
	VersionArgumentResolver versionArgumentResolver() {
		return new VersionArgumentResolver();
	}

	@Bean
	PageArgumentResolver pageArgumentResolver() {
		return new PageArgumentResolver();
	}

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> Scalars.ALL.forEach(wiring::scalar);
	}

}
