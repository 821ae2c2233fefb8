package nl.rodedraad.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

import nl.rodedraad.benchmark.Machine;

/** What the tests do to the application, in the order in which {@code docs/reliability.md} tells it. */
enum Fault {

	LOAD_KILLED("The application is killed while it loads", "SIGKILL within a transaction, at ten points from the first to the last",
			"nothing: the port opens after the load", "what was served before; the next start removes what was half written",
			LoadKilledIT.class, "KilledCopyIT"),

	SERVER_KILLED_IN_LOAD("The database server is killed while a copy loads", "SIGKILL of the server within a transaction",
			"the operator: *The dataset could not be loaded*; readers of other copies as below", "what was served before",
			ServerAwayIT.class, "InterruptedLoadIT"),

	APPLICATION_KILLED("The application is killed while people read", "SIGKILL while four readers ask",
			"broken connections, no half page", "the same version", "`ApplicationKilledIT` at night", "**not in this run**"),

	SERVER_KILLED("The database server dies and comes back", "SIGKILL under four readers, started again at the same port",
			"page 503 in Dutch, `UNAVAILABLE` over GraphQL", "the same version, without a restart of the application",
			ServerAwayIT.class, "SiteAwayIT"),

	SERVER_HANGS("The database server hangs and goes on", "SIGSTOP under four readers, then SIGCONT",
			"the same; whoever waits for a page at that moment, that it took too long (504)",
			"the same version, without a restart of the application", ServerAwayIT.class, "SiteAwayIT"),

	DISK_FULL("The disk is full during a load", "the store on a tmpfs with too little room for the new data",
			"the operator: why the dataset could not be loaded, and to see that the disk has room",
			"what was served before, once there is room", DiskFullIT.class),

	STORE_DAMAGED("A file of the store is damaged", "truncated, filled with zeros, filled with garbage, deleted",
			"nothing; the log tells where the store was moved", "the same facts, ids and recorded times",
			DamagedStoreIT.class, "EmbeddedNeo4jIT"),

	CLOCK_MOVED("The clock is put forward or back", "an injected clock, by hours", "nothing", "what was served before or is loaded now",
			"MovedClockIT"),

	TWO_ON_ONE_STORE("Two copies on one store", "a second process on the same directory",
			"the operator of the second: which store is in use", "the same, by the first", "JarIT"),

	TWO_ON_ONE_SERVER("Two copies start on one empty server", "both at the same moment", "nothing",
			"the same version by both, loaded once", ServerAwayIT.class, "StartIT"),

	DATASET_BROKEN("The dataset is broken", "more than fifty ways, each through the start", "the operator: file, line and what to do",
			"what was served before, at the next good start",
			BrokenDatasetIT.class, "StartIT"),

	STORE_LOST("The store is lost", "an empty directory", "nothing", "the same facts, ids and recorded times",
			RebuiltStoreIT.class, "LoadedGraphIT"),

	UPGRADED("Data and schema are of the version before", "a store without the last migration, an older release in an older format",
			"nothing", "what an empty store gives", UpgradeIT.class),

	SHUT_DOWN("The application is told to stop", "SIGTERM while requests run",
			"running requests are answered, new ones refused", "the same version at the next start",
			"`ApplicationKilledIT` at night", "**not in this run**");

	static final Path MEASURED = Path.of("target", "reliability");

	/** What the figures beside it were measured on. */
	static final Path MACHINE = MEASURED.resolve("machine.txt");

	private final String what;

	private final String how;

	private final String seen;

	private final String served;

	private final String tests;

	private final String notMeasured;

	/** One that a test of this package makes in every run. */
	Fault(String what, String how, String seen, String served, Class<?> test) {
		this(what, how, seen, served, "`%s`".formatted(test.getSimpleName()), "**not in this run**");
	}

	/** One that a test of this package makes at night, and another that takes less time in every run. */
	Fault(String what, String how, String seen, String served, Class<?> atNight, String always) {
		this(what, how, seen, served, "`%s` at night, `%s` in every run".formatted(atNight.getSimpleName(), always), "**not in this run**");
	}

	/** One that a test beside the code shows and in which no time passes. */
	Fault(String what, String how, String seen, String served, String test) {
		this(what, how, seen, served, "`%s`".formatted(test), "none");
	}

	Fault(String what, String how, String seen, String served, String tests, String notMeasured) {
		this.what = what;
		this.how = how;
		this.seen = seen;
		this.served = served;
		this.tests = tests;
		this.notMeasured = notMeasured;
	}

	/** Notes the machine, and how busy it is, if no test of this run did so before. */
	static void noteMachine() {
		try {
			Files.createDirectories(MEASURED);
			if (Files.notExists(MACHINE)) {
				Files.writeString(MACHINE, Machine.here().toString());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Notes that it was overcome, and in what time, for the page. */
	void overcome(String figure, Duration time) {
		try {
			Files.createDirectories(MEASURED);
			Files.writeString(file(), String.format(Locale.ROOT, "%s %.1f s%n", figure, time.toMillis() / 1000.0), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file() {
		return MEASURED.resolve(name().toLowerCase(Locale.ROOT) + ".txt");
	}

	/** Its row of the page. */
	String row() throws IOException {
		String times = Files.exists(file()) ? String.join("; ", Files.readAllLines(file())) : this.notMeasured;
		return "| %s | %s | %s | %s | %s | %s |".formatted(this.what, this.how, this.seen, this.served, times, this.tests);
	}

}
