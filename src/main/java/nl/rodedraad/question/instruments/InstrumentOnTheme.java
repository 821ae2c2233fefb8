package nl.rodedraad.question.instruments;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Instrument;
import nl.rodedraad.question.community.Practice;
import org.jspecify.annotations.Nullable;

/**
 * An instrument and the interventions that work with it on a theme.
 *
 * @param instrument the instrument, or null for the interventions of which none is known
 * @param examples by id
 * @param total number of examples in all
 */
public record InstrumentOnTheme(@Nullable Instrument instrument, Page<Example> examples, int total) {

	/** Whether there are examples. That none is known does not mean that there is none. */
	public Known known() {
		return (this.total > 0) ? Known.EXAMPLES : Known.NONE_KNOWN;
	}

	/** Whether there are examples. */
	public enum Known {

		/** There are. */
		EXAMPLES,

		/** The data hold none. */
		NONE_KNOWN

	}

	/** An intervention and the deal that it is part of. */
	public record Example(Deal deal, Practice practice) {

	}

}
