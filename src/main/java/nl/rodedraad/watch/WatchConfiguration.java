package nl.rodedraad.watch;

import io.micrometer.common.KeyValues;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
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

	/** What runs on another thread for a request is told apart by the id of the request too. */
	@Bean
	static TaskDecorator requestIdOnOtherThreads() {
		ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor(RequestId.KEY));
		return new ContextPropagatingTaskDecorator();
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
