package nl.rodedraad.web.picture;

import java.util.List;

/**
 * A step in the drawing of a path.
 *
 * @param number its number in the text beside the picture, from 1
 * @param shape what it does to its layer
 * @param x middle, which is the middle of the lane
 * @param y middle
 * @param top where its row begins
 * @param height height of its row
 * @param undated whether no source gives a date
 * @param dates what sources say of its date, in lines
 * @param title what happened, in lines
 * @param also other layers that it comes to
 */
public record PathStop(int number, Shape shape, int x, int y, int top, int height, boolean undated, List<String> dates,
		List<String> title, List<Also> also) {

	/** The first line of a text of some lines that stands in the middle of the row, as a baseline. */
	public int baseline(List<String> lines) {
		return this.y + 5 - (lines.size() - 1) * PathDrawing.LINE / 2;
	}

	/** What a step does to its layer, each with a shape of its own. */
	public enum Shape {

		/** It is such an effect. */
		REACHED,
		/** It only raises it. */
		ADDRESSED,
		/** It stands in no layer. */
		NONE

	}

	/**
	 * A further layer that a step comes to.
	 *
	 * @param x middle of the lane
	 * @param shape what it does to it
	 */
	public record Also(int x, Shape shape) {

	}

}
