package nl.rodedraad.question.overlap;

import nl.rodedraad.question.catalogue.Node;

/**
 * What applies to everybody and therefore gives no reason.
 *
 * @param because why it is left out
 * @param thing what is left out
 */
public record NotCounted(Because because, Node thing) {

	/** Why something gives no reason. */
	public enum Because {

		/** The areas of the programme cover the country. */
		NATIONWIDE,

		/** The ministry coordinates the deals. */
		COORDINATES_THE_DEALS,

		/** The programme is the Regio Deals themselves. */
		IS_THE_DEALS,

		/** The municipality was split up, and no source says in which of its parts the deal works. */
		SPLIT_UP

	}

}
