package nl.rodedraad.fuzz;

/** The kinds of requests, each with how many of a thousand it is: what is refused costs little, so that is most. */
enum Kind {

	/** A document that fits the schema. */
	DOCUMENT(30),

	/** An operation document of ours with other variables than it is meant for. */
	OPERATION(10),

	/** A document with damaged tokens, values or variables. */
	SPOILED_DOCUMENT(450),

	/** A body that is no GraphQL request, or barely. */
	BODY(100),

	/** A method, media type or encoding that the endpoint does not take. */
	TRANSPORT(90),

	/** A page that is there, with real and hostile parameters. */
	PAGE(20),

	/** An address that is not there, or a page that the client has already. */
	ADDRESS(260),

	/** Bytes that no client library would send. */
	RAW(40);

	private final int share;

	Kind(int share) {
		this.share = share;
	}

	static Kind of(Chance chance) {
		int lot = chance.below(1000);
		for (Kind kind : values()) {
			lot -= kind.share;
			if (lot < 0) {
				return kind;
			}
		}
		throw new IllegalStateException("The shares of the kinds are together less than a thousand");
	}

}
