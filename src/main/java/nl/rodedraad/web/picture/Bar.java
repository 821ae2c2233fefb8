package nl.rodedraad.web.picture;

import org.jspecify.annotations.Nullable;

/**
 * A thing on a timeline, in units from the left and from above.
 *
 * @param name its name
 * @param href path of its page
 * @param period its period in words
 * @param surely when it ran for certain, or null
 * @param beginning when it may have begun, or null when no source gives the begin
 * @param ending when it may have ended, or null when no source gives the end
 * @param open where it is drawn as going on because an end of it is unknown, or null
 * @param signed where it was signed, or null when the begin is known or the signature is not
 * @param y its middle
 */
public record Bar(String name, String href, String period, @Nullable Stretch surely, @Nullable Stretch beginning, @Nullable Stretch ending,
		@Nullable Stretch open, @Nullable Double signed, double y) {

	/** A part of the axis. */
	public record Stretch(double from, double to) {

		/** How long it is; a day is still to be seen. */
		public double length() {
			return Math.max(this.to - this.from, 2.5);
		}

	}

}
