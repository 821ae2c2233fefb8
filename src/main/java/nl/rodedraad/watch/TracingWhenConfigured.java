package nl.rodedraad.watch;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Leaves out all that makes traces unless an address is set to send them to, so that they cost nothing where nobody reads
 * them; registered in {@code META-INF/spring.factories}.
 */
public final class TracingWhenConfigured implements AutoConfigurationImportFilter, EnvironmentAware {

	private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private static final List<String> TRACING = List.of("org.springframework.boot.micrometer.tracing.",
			"org.springframework.boot.opentelemetry.");

	private boolean configured;

	@Override
	public void setEnvironment(Environment environment) {
		this.configured = StringUtils.hasText(environment.getProperty(ENDPOINT));
	}

	@Override
	public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
		boolean[] matches = new boolean[classes.length];
		for (int i = 0; i < classes.length; i++) {
			matches[i] = this.configured || !isTracing(classes[i]);
		}
		return matches;
	}

	private static boolean isTracing(@Nullable String name) {
		return name != null && TRACING.stream().anyMatch(name::startsWith);
	}

}
