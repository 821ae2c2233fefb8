package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Step;

/** What is not known of a path. */
public sealed interface Gap {

	Kind kind();

	/** The kinds of gap. */
	enum Kind {

		/** No source gives the date of a step. */
		UNDATED,

		/** No source says that a step led to the next. */
		NO_STATED_LINK,

		/** A source itself says that something is missing. */
		STATED_MISSING

	}

	/** A step without a date. */
	record UndatedStep(Step step) implements Gap {

		@Override
		public Kind kind() {
			return Kind.UNDATED;
		}

	}

	/** Two steps of which no source says that one led to the other. */
	record UnstatedLink(Step step, Step next) implements Gap {

		@Override
		public Kind kind() {
			return Kind.NO_STATED_LINK;
		}

	}

	/**
	 * What is missing according to a source.
	 *
	 * @param about the chain or the step
	 * @param text in our words
	 */
	record StatedMissing(Node about, Text text, List<EvidencedFact> facts) implements Gap, Evidenced {

		@Override
		public Kind kind() {
			return Kind.STATED_MISSING;
		}

	}

}
