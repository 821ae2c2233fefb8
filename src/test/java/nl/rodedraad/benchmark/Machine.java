package nl.rodedraad.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the figures were measured on, since they mean nothing without.
 *
 * @param processor its name
 * @param cores that Java sees
 * @param heap at most, in megabytes
 * @param java version and vendor
 * @param load of the machine over the last minute before the measuring began; high means that others were at work
 */
public record Machine(String processor, int cores, long heap, String java, double load) {

	public static Machine here() throws IOException {
		Path cpus = Path.of("/proc/cpuinfo");
		String processor = Files.exists(cpus) ? Files.readAllLines(cpus).stream().filter((line) -> line.startsWith("model name")).findFirst()
			.map((line) -> line.substring(line.indexOf(':') + 1).strip()).orElse("unknown processor") : System.getProperty("os.arch");
		return new Machine(processor, Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / 1024 / 1024,
				System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%d cores of %s, %s, heap of %d MB; load of the machine before the run %.1f.", this.cores,
				this.processor, this.java, this.heap, this.load);
	}

}
