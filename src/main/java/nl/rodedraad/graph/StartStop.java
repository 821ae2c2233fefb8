package nl.rodedraad.graph;

/**
 * Ends a start that still loads, or waits for another copy that loads, when the process is told to stop; the stop would
 * otherwise wait for the start, which with many data takes minutes.
 */
final class StartStop implements AutoCloseable {

	private final Thread hook;

	private StartStop(Thread starting) {
		this.hook = new Thread(starting::interrupt, "stop-of-start");
	}

	/** From now on until it is closed a stop of the process interrupts the thread that asks for this. */
	static StartStop open() {
		StartStop stop = new StartStop(Thread.currentThread());
		Runtime.getRuntime().addShutdownHook(stop.hook);
		return stop;
	}

	@Override
	public void close() {
		try {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
		catch (IllegalStateException stopping) {
			// The hook has done its work.
		}
	}

}
