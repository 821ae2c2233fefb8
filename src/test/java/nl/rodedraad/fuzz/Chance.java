package nl.rodedraad.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** The choices of one request, which are the same each time for the same number. */
final class Chance {

	private final SplittableRandom random;

	Chance(long number) {
		this.random = new SplittableRandom(number);
	}

	/** A number from 0 up to, but without, the bound. */
	int below(int bound) {
		return this.random.nextInt(bound);
	}

	boolean oneIn(int times) {
		return below(times) == 0;
	}

	<T> T of(List<T> options) {
		return options.get(below(options.size()));
	}

	@SafeVarargs
	final <T> T of(T... options) {
		return options[below(options.length)];
	}

}
