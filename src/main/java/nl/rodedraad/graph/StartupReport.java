package nl.rodedraad.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to go and what the start spent its time on. */
@Component
public final class StartupReport {

	private static final Logger log = LoggerFactory.getLogger(StartupReport.class);

	private final List<Stage> stages = new ArrayList<>();

	private final Environment environment;

	StartupReport(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Notes a stage; the report shows stages in the order in which they are noted.
	 * @param stage its name, at most some twenty characters
	 * @param duration how long it took
	 */
	public synchronized void record(String stage, Duration duration) {
		this.stages.add(new Stage(stage, duration));
	}

	@EventListener
	synchronized void print(ApplicationReadyEvent ready) {
		Duration total = ready.getTimeTaken();
		if (total == null || this.environment.getProperty("local.server.port") == null) {
			return;
		}
		Duration noted = this.stages.stream().map(Stage::duration).reduce(Duration.ZERO, Duration::plus);
		StringBuilder table = new StringBuilder("Rode Draad is ready");
		table.append("\n\n  GraphiQL  ").append(address("/graphiql"));
		table.append("\n  GraphQL   ").append(address("/graphql")).append("\n");
		this.stages.forEach((stage) -> table.append(row(stage)));
		table.append(row(new Stage("web and the rest", total.minus(noted))));
		table.append(row(new Stage("total", total)));
		log.info("{}", table);
	}

	private String address(String path) {
		return "http://localhost:" + this.environment.getProperty("local.server.port")
				+ this.environment.getProperty("server.servlet.context-path", "") + path;
	}

	private static String row(Stage stage) {
		return String.format(Locale.ROOT, "%n  %-22s %6.1f s", stage.name(), stage.duration().toMillis() / 1000.0);
	}

	private record Stage(String name, Duration duration) {
	}

}
