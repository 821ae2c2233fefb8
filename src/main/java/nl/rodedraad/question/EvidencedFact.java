package nl.rodedraad.question;

import java.util.List;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * A fact as an answer shows it: with the names of things, the words for its predicate, and all that supports it.
 *
 * @param id id of the fact
 * @param subject full id of the thing that it is about
 * @param subjectName name of that thing
 * @param predicate id of the predicate
 * @param labelNl Dutch words for the predicate
 * @param labelEn English words for the predicate
 * @param type {@code THING}, or the type of its value
 * @param object full id of the thing that it points at, or null when it has a value
 * @param objectName name of that thing, or null
 * @param value canonical form of its value, or null when it points at a thing
 * @param valueEn English of a text, or null
 * @param saidNl Dutch words for a code, or null for another value
 * @param saidEn English words for a code, or null
 * @param validFrom first moment at which it holds, or null when no source says
 * @param validTo last moment at which it holds, or null when no source says
 * @param bases on what grounds it may be said
 * @param sources number of sources that support it independently
 * @param recorded day of the release that added it, or null while no release has it
 * @param withdrawn day of the release that withdrew it, or null while it holds
 * @param recordedIn number of that release, or null
 * @param withdrawnIn number of the release that withdrew it, or null
 * @param qualifiers what narrows it down
 * @param supports why it may be said
 */
public record EvidencedFact(String id, String subject, String subjectName, String predicate, String labelNl, String labelEn, String type,
		@Nullable String object, @Nullable String objectName, @Nullable String value, @Nullable String valueEn, @Nullable String saidNl, @Nullable String saidEn,
		@Nullable String validFrom, @Nullable String validTo, List<Basis> bases, int sources, @Nullable String recorded, @Nullable String withdrawn,
		@Nullable Integer recordedIn, @Nullable Integer withdrawnIn, List<Qualifier> qualifiers, List<FactSupport> supports) {

	/** The words for its predicate. */
	public Text label() {
		return new Text(this.labelNl, this.labelEn);
	}

	/** What it says of its subject, in words: the name of a thing, which stays Dutch, a text, the words for a code, or a value as people write it. */
	public Text said() {
		if (this.objectName != null) {
			return new Text(this.objectName, null);
		}
		String written = String.valueOf(this.value);
		return (this.saidNl != null) ? new Text(this.saidNl, this.saidEn) : WrittenOut.of(this.type, written, this.valueEn);
	}

	/** The value of a qualifier, or null when the fact has no such qualifier. */
	public @Nullable String qualifier(String name) {
		return this.qualifiers.stream().filter((qualifier) -> qualifier.name().equals(name)).map(Qualifier::value).findFirst().orElse(null);
	}

	/**
	 * What narrows a fact down.
	 *
	 * @param name name of the qualifier
	 * @param value its canonical value
	 * @param saidNl the value in Dutch words
	 * @param saidEn the value in English words
	 */
	public record Qualifier(String name, String value, String saidNl, String saidEn) {

		/** Its value in words. */
		public Text said() {
			return new Text(this.saidNl, this.saidEn);
		}

	}

}
