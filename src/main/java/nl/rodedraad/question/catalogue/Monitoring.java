package nl.rodedraad.question.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is measured.
 *
 * @param of what is or is not measured, or null for the whole
 * @param answer code of the vocabulary {@code answer}
 */
public record Monitoring(@Nullable String of, @Nullable String answer, List<EvidencedFact> facts) implements Evidenced {

	private static final String UNKNOWN = "UNKNOWN";

	private static final String PARTLY = "PARTLY";

	/** The fact as this. */
	public static Monitoring of(EvidencedFact fact) {
		return new Monitoring(fact.qualifier("of"), fact.value(), List.of(fact));
	}

	/**
	 * Whether something is measured, as a code of the vocabulary {@code answer}: what sources say of it, or else of its outcomes;
	 * {@code PARTLY} when they say different things of different parts, {@code UNKNOWN} when none says.
	 * @param said what sources say of it, with null where they do not
	 * @param ofOutcomes what they say of its outcomes
	 */
	public static String overall(Stream<@Nullable String> said, Stream<@Nullable String> ofOutcomes) {
		Set<String> answers = known(said);
		if (answers.isEmpty()) {
			answers = known(ofOutcomes);
		}
		return switch (answers.size()) {
			case 0 -> UNKNOWN;
			case 1 -> answers.iterator().next();
			default -> PARTLY;
		};
	}

	private static Set<String> known(Stream<@Nullable String> answers) {
		return answers.filter((answer) -> answer != null && !answer.equals(UNKNOWN)).collect(Collectors.toSet());
	}

}
