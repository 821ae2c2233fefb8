package nl.rodedraad.fact;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What may be said, of which kinds, and how often.
 *
 * @param id name in the graph, such as {@code PARTY}
 * @param key key in the data files
 * @param subjects kinds that carry it, or {@code any}
 * @param objects kinds that it may point at; empty when it takes a value
 * @param range type of its value; null when it points at things
 * @param as key of the object or value in the long form of an item
 * @param nested whether the object is written out in place
 * @param single whether a subject has one value for the same qualifiers at a time
 * @param qualifiers name to range of each qualifier
 * @param countedBy qualifier by which sources may count differently, or null
 * @param classifiedBy rule of ours by which its facts hold where evidence names no basis; null when a source can state them
 * @param label words for people, from subject to object
 * @param inverse words for people, from object to subject; null when it takes a value
 */
public record Predicate(String id, String key, Set<String> subjects, Set<String> objects, @Nullable Range range, String as,
		boolean nested, boolean single, Map<String, Qualifier> qualifiers, @Nullable String countedBy, @Nullable String classifiedBy,
		Text label, @Nullable Text inverse) {

	/** The subjects of a predicate that everything may carry. */
	public static final String ANY = "any";

	public boolean isFor(String kind) {
		return this.subjects.contains(ANY) || this.subjects.contains(kind);
	}

	/**
	 * Type of a value.
	 *
	 * @param type its type
	 * @param vocabulary closed list that a code is taken from; null for other types
	 */
	public record Range(ValueType type, @Nullable String vocabulary) {

	}

	/**
	 * What narrows a fact down.
	 *
	 * @param range type of its value; null when it refers to a thing
	 * @param kinds kinds that it may refer to; empty when it takes a value
	 * @param required whether every fact of the predicate has it
	 */
	public record Qualifier(@Nullable Range range, Set<String> kinds, boolean required) {

	}

}
