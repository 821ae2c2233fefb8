package nl.rodedraad.fuzz;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the process holds when nobody asks it anything.
 *
 * @param megabytes of the heap, without what can be collected
 * @param threads by name, without the numbers in them
 * @param count of threads
 */
record Footprint(long megabytes, Set<String> threads, int count) {

	static Footprint now() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		Set<Thread> threads = Thread.getAllStackTraces().keySet();
		long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		return new Footprint(used >> 20, threads.stream()
			.map((thread) -> thread.getName().replaceAll("\\d+", "#"))
			.collect(Collectors.toCollection(TreeSet::new)), threads.size());
	}

}
