package nl.rodedraad.question.connection;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;

/**
 * A step of a path.
 *
 * @param node where it leads
 * @param predicate id of the predicate of the best supported fact between both
 * @param outgoing whether that fact is about the thing that one comes from
 * @param facts all facts between both, best supported first
 */
public record BetweenStep(Node node, String predicate, boolean outgoing, List<EvidencedFact> facts) implements Evidenced {

}
