package nl.rodedraad.question.themetrend;

import java.util.List;
import java.util.Objects;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactSupport;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.catalogue.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a topic that left the deals for a programme, or was kept out of them because of one.
 *
 * @param deal the deal, or the one that stands for deals that no source names
 * @param relation code of the vocabulary {@code link-relation}
 * @param themes themes of the programme, which the source itself does not number
 */
public record StatedShift(Programme programme, Deal deal, String relation, List<Theme> themes, EvidencedFact fact) implements Evidenced {

	/** What the source says, in our words, or null. */
	public @Nullable Text text() {
		return this.fact.supports().stream().map(FactSupport::note).filter(Objects::nonNull).findFirst().orElse(null);
	}

	@Override
	public List<EvidencedFact> facts() {
		return List.of(this.fact);
	}

}
