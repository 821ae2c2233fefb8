package nl.rodedraad.question.community;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Intervention;
import nl.rodedraad.question.catalogue.Monitoring;
import nl.rodedraad.question.catalogue.Outcome;
import nl.rodedraad.question.catalogue.Relation;
import nl.rodedraad.question.catalogue.Said;

/**
 * An intervention with what one wants to know of it before one asks the people behind it to tell about it.
 *
 * @param approaches kinds of intervention of the themes
 * @param instruments empty when no source says and no rule of ours decides
 * @param evaluations documents about the intervention itself
 * @param facts why it is in the answer
 */
public record Practice(Intervention intervention, List<Relation> approaches, List<Relation> instruments, List<Relation> evaluations,
		List<EvidencedFact> outcomeFacts, List<EvidencedFact> anchoringFacts, List<EvidencedFact> monitoringFacts,
		List<EvidencedFact> facts) implements Evidenced {

	private static final String UNKNOWN = "UNKNOWN";

	private static final String PARTLY = "PARTLY";

	/** What came out. */
	public List<Outcome> outcomes() {
		return this.outcomeFacts.stream().map(Outcome::of).toList();
	}

	/** What stays after the deal. */
	public List<Said> anchoring() {
		return this.anchoringFacts.stream().map(Said::of).toList();
	}

	/** What sources say of its being measured, as a whole or in part. */
	public List<Monitoring> monitoring() {
		return this.monitoringFacts.stream().map(Monitoring::of).toList();
	}

	/**
	 * Whether it is measured, as a code of the vocabulary {@code answer}: what sources say of it, or else of its outcomes;
	 * {@code PARTLY} when they say different things of different parts, {@code UNKNOWN} when none says.
	 */
	public String measured() {
		Set<String> answers = known(monitoring().stream().map(Monitoring::answer));
		if (answers.isEmpty()) {
			answers = known(outcomes().stream().map(Outcome::monitored));
		}
		return switch (answers.size()) {
			case 0 -> UNKNOWN;
			case 1 -> answers.iterator().next();
			default -> PARTLY;
		};
	}

	private static Set<String> known(Stream<String> answers) {
		return answers.filter((answer) -> answer != null && !answer.equals(UNKNOWN)).collect(Collectors.toSet());
	}

}
