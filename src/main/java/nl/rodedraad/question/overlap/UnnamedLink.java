package nl.rodedraad.question.overlap;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a programme and deals that it does not name. It is never turned into a pair.
 *
 * @param relation code of the vocabulary {@code link-relation}
 * @param direction code of the vocabulary {@code link-direction}
 */
public record UnnamedLink(Programme programme, String relation, String direction, @Nullable String noteNl, @Nullable String noteEn,
		List<EvidencedFact> facts) implements Evidenced {

	/** What the source says, or null. */
	public @Nullable Text note() {
		return (this.noteNl == null) ? null : new Text(this.noteNl, this.noteEn);
	}

}
