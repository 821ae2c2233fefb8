package nl.rodedraad.benchmark;

import java.util.HashMap;
import java.util.Map;

/** What the figures are held against; an aim that is missed is told with the figure that would have met it. */
final class Aims {

	static final double PAGE = 200;

	static final double ALONE_P99 = 20;

	static final double MIXED_PER_SECOND = 800;

	static final double MIXED_P99 = 50;

	static final double KEPT_PER_SECOND = 4_000;

	private static final String FAILED = "**no**, failed";

	private final Map<String, Measurement> real = new HashMap<>();

	/** At real size: at most 1.5 times the driver and one millisecond, p99 under 20; a page within 200 milliseconds; an answer for everybody. */
	String atRealSize(Measurement one) {
		this.real.put(one.asked().name(), one);
		if (one.isError()) {
			return "**no answer**";
		}
		if (one.few().failed() + one.many().failed() > 0) {
			return FAILED;
		}
		double aim = one.asked().isPage() ? PAGE : 1.5 * one.driver().median() + 1;
		String median = (one.http().median() <= aim) ? "yes" : "**no**, " + Times.ms(aim);
		boolean late = !one.asked().isPage() && one.http().percentile(99) > ALONE_P99;
		return median + (late ? ", p99 **no**" : "");
	}

	/** At another size: how many times the real size, and whether the answer is the same; if it is, at most twice. */
	String atOtherSize(Measurement one) {
		Measurement real = this.real.get(one.asked().name());
		if (real == null) {
			return "not measured at real size";
		}
		double times = one.http().median() / real.http().median();
		boolean same = one.answer().digest() == real.answer().digest();
		return "%.1f%s".formatted(times, same ? ((times <= 2) ? " same, yes" : " same, **no**") : "");
	}

	/** With kept answers: faster than {@code RETURN 1}, 4,000 a second. */
	static String kept(Measurement one) {
		if (one.few().failed() + one.many().failed() > 0) {
			return FAILED;
		}
		boolean fast = one.http().median() <= one.floor().median();
		boolean many = one.few().perSecond() >= KEPT_PER_SECOND;
		return (fast && many) ? "yes" : "**no**:" + (fast ? "" : " median") + (many ? "" : " a second");
	}

	/** All kinds of requests mixed. */
	static String mixed(Load load) {
		if (load.failed() > 0) {
			return FAILED;
		}
		return (load.perSecond() >= MIXED_PER_SECOND && load.times().percentile(99) < MIXED_P99) ? "yes" : "**no**";
	}

}
