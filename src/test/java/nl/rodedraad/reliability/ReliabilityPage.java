package nl.rodedraad.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Writes {@code docs/reliability.md} of what the tests measured; what people found out, below its last heading, stays. */
final class ReliabilityPage {

	private static final Path FILE = Path.of("docs", "reliability.md");

	private static final String FINDINGS = "\n## Findings\n";

	private static final String TOP = """
			# Reliability

			What happens to those who read and to the data when something breaks. Each row is a test that breaks it: with real processes,
			signals and files, the real embedded server, and a Neo4j server in a process of its own where one is named. After a fault that
			reaches the store the tests compare everything that is served (things, facts, supports, recorded times, words to search by) with
			what was there before; where a server hangs or is killed under readers, where two copies meet on one store and where a clock is moved
			they look only at what the row says. The data of these tests are those of the fictional region; where the real data are, the row says
			so. Processes of the application have `-Xmx512m`. A full disk takes the right to mount one; without it `DiskFullIT` is skipped.

			A row that is *not in this run* says what its test expects and not what a run has shown.

			Written on %s from what had been measured by then; all of it is measured by

			    rm -rf target/reliability
			    mvn -Pnightly verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test='nl.rodedraad.reliability.*IT'
			    java -cp target/test-classes nl.rodedraad.reliability.ReliabilityPage

			%s

			| fault | how it is made | what people see | what is served after | time | test |
			| --- | --- | --- | --- | --- | --- |
			""";

	private ReliabilityPage() {
	}

	public static void main(String[] arguments) throws IOException {
		StringBuilder text = new StringBuilder(TOP.formatted(LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES), machine()));
		for (Fault fault : Fault.values()) {
			text.append(fault.row()).append('\n');
		}
		String before = Files.exists(FILE) ? Files.readString(FILE) : "";
		text.append(before.contains(FINDINGS) ? before.substring(before.indexOf(FINDINGS)) : FINDINGS);
		Files.writeString(FILE, text);
	}

	private static String machine() throws IOException {
		return Files.exists(Fault.MACHINE) ? Files.readString(Fault.MACHINE) : "On which machine was not noted.";
	}

}
