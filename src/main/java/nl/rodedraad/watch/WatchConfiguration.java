package nl.rodedraad.watch;

import io.micrometer.common.KeyValues;
import org.slf4j.MDC;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.core.task.support.ContextPropagatingTaskDecorator;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/** Puts together what watches requests. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

	/** The management port writes no lines: who asks it is who runs it. */
	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestLine() {
		return (factory) -> factory.addEngineValves(new RequestLine());
	}

	/**
	 * What runs on another thread for a request has its id and its trace too. The id goes past the context propagation of
	 * Micrometer, which would set it again for every field of an answer.
	 */
	@Bean
	static TaskDecorator requestOnOtherThreads() {
		TaskDecorator trace = new ContextPropagatingTaskDecorator();
		return (task) -> {
			String id = RequestId.current();
			Runnable traced = trace.decorate(task);
			return () -> {
				try (MDC.MDCCloseable ignored = RequestId.on(id)) {
					traced.run();
				}
			};
		};
	}

	/** The route of a request, but not its address, in which a reader may have written anything. */
	@Bean
	static ServerRequestObservationConvention routesAlone() {
		return new DefaultServerRequestObservationConvention() {

			@Override
			public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
				return KeyValues.empty();
			}

		};
	}

}
