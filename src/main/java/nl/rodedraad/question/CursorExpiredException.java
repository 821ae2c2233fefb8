package nl.rodedraad.question;

/** Says that a cursor belongs to data that are no longer served, so that its list must be read anew. */
public final class CursorExpiredException extends QuestionException {

	/**
	 * @param asked generation that the cursor points into
	 * @param served generation that is read now
	 */
	public CursorExpiredException(long asked, long served) {
		super("The data changed since this cursor was made (it is of generation %d, served is %d); start again without it"
			.formatted(asked, served), null);
	}

}
