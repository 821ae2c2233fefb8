package nl.rodedraad.question;

/** Says that a question is about something that is not there. */
public final class NotFoundException extends QuestionException {

	private final String kind;

	private final String id;

	/**
	 * @param kind what was looked for, in words: {@code programme}
	 * @param id the id that was given
	 */
	public NotFoundException(String kind, String id) {
		super("There is no %s with id '%s'".formatted(kind, id), null);
		this.kind = kind;
		this.id = id;
	}

	public String kind() {
		return this.kind;
	}

	public String id() {
		return this.id;
	}

}
