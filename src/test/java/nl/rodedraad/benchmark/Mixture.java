package nl.rodedraad.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * All documents and pages asked at random, each as often as the others, by several clients at once.
 *
 * @param asked what is mixed
 */
record Mixture(List<Asked> asked) {

	/** A table of what clients got in this time. */
	String measured(HttpAsker http, Duration duration) {
		StringBuilder table = new StringBuilder("""
				| all mixed | median | p99 | a second | aim met |
				| --- | ---: | ---: | ---: | --- |
				""");
		for (int clients : List.of(1, Load.FEW, Load.MANY)) {
			Load load = Load.of(clients, () -> http.answers(any()), duration);
			table.append("| %d client%s | %s | %s |%n".formatted(clients, (clients == 1) ? "" : "s", load.cells(), Aims.mixed(load)));
		}
		return table.toString();
	}

	private Asked any() {
		return this.asked.get(ThreadLocalRandom.current().nextInt(this.asked.size()));
	}

}
