package nl.rodedraad.guard;

import io.github.bucket4j.TimeMeter;
import nl.rodedraad.api.BodyFilter;
import nl.rodedraad.api.ErrorCount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the guards up. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

	/** After the settings of Spring Boot, so that it is known whether a request came over TLS when the headers are written. */
	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> arrivalAndHeaders() {
		return (server) -> {
			server.setProtocol(ArrivalProtocol.class.getName());
			server.addEngineValves(new SecurityHeaders());
		};
	}

	@Bean
	@ConditionalOnProperty("rodedraad.rate-limit.per-minute")
	FilterRegistrationBean<RateLimit> rateLimit(RateLimitProperties properties, ErrorCount errors) {
		FilterRegistrationBean<RateLimit> registration = new FilterRegistrationBean<>(
				new RateLimit(properties.perMinute(), TimeMeter.SYSTEM_MILLISECONDS, errors));
		registration.setOrder(BodyFilter.ORDER + 1);
		return registration;
	}

}
