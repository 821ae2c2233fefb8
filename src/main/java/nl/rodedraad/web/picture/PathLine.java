package nl.rodedraad.web.picture;

/**
 * What joins two steps in the drawing of a path.
 *
 * @param stated whether a source says that one led to the other; else the line is broken
 * @param way the line, as the attribute {@code d} of a path
 * @param x where the word in the gap stands, or the time between for a line without a gap
 * @param y the same
 * @param tip where the head of its arrow is, for a line without a gap
 * @param lapse time between both, empty when it is not known or the line does not join neighbours
 */
public record PathLine(boolean stated, String way, int x, int y, Tip tip, String lapse) {

	/**
	 * Head of an arrow.
	 *
	 * @param x where it points
	 * @param y the same
	 * @param angle to where, in degrees from the right, clockwise
	 */
	public record Tip(int x, int y, int angle) {

	}

}
