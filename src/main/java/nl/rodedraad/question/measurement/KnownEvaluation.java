package nl.rodedraad.question.measurement;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Evaluation;
import nl.rodedraad.question.catalogue.Node;

/**
 * A document about how a deal or intervention goes or went.
 *
 * @param by who made it; empty when no source says
 * @param facts that it is there, and what is known of it
 */
public record KnownEvaluation(Evaluation evaluation, List<Node> by, List<EvidencedFact> facts) implements Evidenced {

}
