package nl.rodedraad.question.doublecoverage;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Intervention;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of the money of a programme and a deal.
 *
 * @param relation code of the vocabulary {@code link-relation}: in both, paid by both, left out, moved
 * @param noteNl what the source says, in Dutch, or null
 * @param noteEn the same in English, or null
 * @param intervention the intervention that it is about, or null when it is about the deal
 */
public record StatedCoverage(String relation, @Nullable String noteNl, @Nullable String noteEn, @Nullable Intervention intervention,
		List<EvidencedFact> facts) implements Evidenced {

	/** What the source says, or null. */
	public @Nullable Text note() {
		return (this.noteNl == null) ? null : new Text(this.noteNl, this.noteEn);
	}

}
