package nl.rodedraad.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process holds, as the system and Java see it. */
final class Memory {

	private static final int KIB = 1024;

	private Memory() {
	}

	/** What this process, with the application, its database and the clients, holds after a collection of garbage. */
	static String now() throws IOException {
		System.gc();
		return "Memory: %d MB of heap in use after a collection, %d MB resident, for the application, its database and the clients.".formatted(
				ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / KIB / KIB, megabytes("self", "VmRSS"));
	}

	/** The most that a process ever held, in megabytes. */
	static long peak(ProcessHandle process) throws IOException {
		return megabytes(String.valueOf(process.pid()), "VmHWM");
	}

	private static long megabytes(String process, String field) throws IOException {
		String line = Files.readAllLines(Path.of("/proc", process, "status")).stream().filter((one) -> one.startsWith(field)).findFirst()
			.orElseThrow();
		return Long.parseLong(line.replaceAll("\\D", "")) / KIB;
	}

}
