package nl.rodedraad.question.connection;

import nl.rodedraad.question.catalogue.Node;

/**
 * What everybody passes through and no path therefore goes through; it may be an end of one.
 *
 * @param because why
 * @param thing what is not passed
 */
public record NotPassed(Because because, Node thing) {

	/** Why no path goes through something. */
	public enum Because {

		/** Every deal is in a tranche. */
		TRANCHE,

		/** Every deal lies in a part of the country. */
		LANDSDEEL,

		/** Steps of all chains address the same layers. */
		LAYER,

		/** The ministry coordinates the deals, or did. */
		COORDINATES_THE_DEALS,

		/** The programme is the Regio Deals themselves. */
		IS_THE_DEALS,

		/** The areas of the programme cover the country. */
		NATIONWIDE,

		/** It stands for deals that sources do not name. */
		UNNAMED_DEALS

	}

}
