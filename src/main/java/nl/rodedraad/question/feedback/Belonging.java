package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Step;
import org.jspecify.annotations.Nullable;

/**
 * One way in which what was asked about belongs to a chain.
 *
 * @param thing what was asked about, or an intervention of the deal that was
 * @param step the step by which it belongs, or null when it is the chain as a whole
 */
public record Belonging(BelongingKind how, Node thing, @Nullable Step step, List<EvidencedFact> facts) implements Evidenced {

}
