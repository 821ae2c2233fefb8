package nl.rodedraad.web;

/** Says that what an address names is not there. */
public final class NoSuchPageException extends RuntimeException {

	private final String typed;

	/**
	 * @param typed the part of the address that names it
	 */
	NoSuchPageException(String typed) {
		super("There is nothing named '%s'".formatted(typed));
		this.typed = typed;
	}

	String typed() {
		return this.typed;
	}

}
