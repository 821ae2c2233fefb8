package nl.rodedraad.question.feedback;

import java.util.Arrays;
import java.util.List;

/**
 * Where a chain starts, so that what an intervention reached is not counted together with what others did. A chain that starts
 * in several is of the first that holds, but of the instrument as soon as one of them is the Regio Deals as such.
 */
public enum ChainOrigin {

	/** An intervention of a deal. */
	INTERVENTION,

	/** A deal as a whole. */
	DEAL,

	/** A programme, other than the Regio Deals. */
	PROGRAMME,

	/** The Regio Deals as an instrument: what it reaches is not the effect of a deal. */
	INSTRUMENT,

	/** An organisation or a ministry. */
	ELSEWHERE;

	/** Kinds of things by which a chain is of the first origins, in their order. */
	static final List<String> STARTS = List.of("intervention", "deal", "programme");

	static List<String> codes() {
		return Arrays.stream(values()).map(Enum::name).toList();
	}

}
