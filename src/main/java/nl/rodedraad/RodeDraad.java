package nl.rodedraad;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application: the pages and the GraphQL endpoint over the graph of the Regio Deals. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class RodeDraad {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	public static void main(String[] arguments) {
		if (Commands.knows(arguments)) {
			System.exit(new Commands(System.out, Clock.systemDefaultZone()).run(arguments));
		}
		try {
			SpringApplication.run(RodeDraad.class, arguments);
		}
		catch (RuntimeException alreadyReported) {
			// Threads of a half-started database would keep the process alive.
			System.exit(1);
		}
	}

}
