package nl.rodedraad.question.community;

import java.util.List;

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

	/** Whether it is measured, as a code of the vocabulary {@code answer}; see {@link Monitoring#overall}. */
	public String measured() {
		return Monitoring.overall(monitoring().stream().map(Monitoring::answer), outcomes().stream().map(Outcome::monitored));
	}

}
