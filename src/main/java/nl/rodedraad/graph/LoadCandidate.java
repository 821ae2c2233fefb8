package nl.rodedraad.graph;

import java.util.Map;
import java.util.Optional;

import nl.rodedraad.dataset.Dataset;

/**
 * A dataset that may become the served version.
 *
 * @param dataset what would be loaded
 */
record LoadCandidate(Dataset dataset) {

	/** Changes when the same dataset would be written differently, so that a store of an older program is loaded again. */
	private static final String FORMAT = "5";

	private static final int DIGITS = 8;

	/** Why it need not be loaded: it is served already, or something newer is; nothing when it must be. */
	Optional<LoadOutcome> needless(Optional<DataVersion> served) {
		if (served.isPresent() && served.get().fingerprint().equals(fingerprint())) {
			return Optional.of(LoadOutcome.UNCHANGED);
		}
		if (served.isPresent() && served.get().release() > release()) {
			return Optional.of(LoadOutcome.OLDER);
		}
		return Optional.empty();
	}

	/** What the record of its generation says of it. */
	Map<String, Object> properties() {
		return Map.of("release", release(), "unreleased", this.dataset.unreleased(), "id", id(), "fingerprint", fingerprint());
	}

	int release() {
		return this.dataset.history().last();
	}

	private String fingerprint() {
		return FORMAT + "-" + this.dataset.fingerprint();
	}

	/** Such as {@code 3}, or {@code 3+1a2b3c4d} for data that differ from release 3. */
	private String id() {
		String release = Integer.toString(release());
		return this.dataset.unreleased() ? release + "+" + this.dataset.fingerprint().substring(0, DIGITS) : release;
	}

}
