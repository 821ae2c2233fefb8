package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * A thing next to another in the graph.
 *
 * @param predicate id of the predicate that joins them
 * @param outgoing whether the thing one came from is the subject
 * @param node the neighbour
 * @param sortedBy what neighbours are sorted by
 * @param fact id of the fact that joins them
 */
public record Neighbour(String predicate, boolean outgoing, Node node, @Nullable String noteNl, @Nullable String noteEn,
		@Nullable String validFrom, @Nullable String validTo, List<EvidencedFact> facts, String sortedBy, String fact)
		implements Evidenced {

	/** What the relation is about, or null. */
	public @Nullable Text note() {
		return (this.noteNl == null) ? null : new Text(this.noteNl, this.noteEn);
	}

}
