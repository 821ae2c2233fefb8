package nl.rodedraad.question.community;

/** Why to invite somebody, the closest to the theme first. */
public enum InviteKind {

	/** Party to an intervention on the theme. */
	PARTY_OF_INTERVENTION,

	/** Involved in an intervention on the theme. */
	INVOLVED_IN_INTERVENTION,

	/** Involved in a deal on the theme; in which part of it, sources do not say. */
	INVOLVED_IN_DEAL,

	/** Party to a deal on the theme; in which part of it, sources do not say. */
	PARTY_OF_DEAL,

	/** Sent the letter about a deal on the theme, or is only named as its party. */
	NAMED_WITH_DEAL

}
