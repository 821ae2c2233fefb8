package nl.rodedraad.web.page;

import java.util.List;

/**
 * A cell of the matrix: what it says in full, in the few words that fit, and where its evidence is.
 *
 * @param deal id of the deal
 * @param dealName name of the deal without the words that all have
 * @param anchor its place on the page
 * @param href leads to its evidence
 * @param signed state of the signature
 * @param involvement state of the involvement
 * @param label all that it says
 * @param lines the same in short, each told by a shape and a word; empty when nothing is known
 */
public record MatrixCell(String deal, String dealName, String anchor, String href, String signed, String involvement, String label,
		List<Line> lines) {

	/** Whether it is one to act on: signed, documents were searched, and nothing was found in them. */
	public boolean isToActOn() {
		return this.signed.equals("YES") && this.involvement.equals("NONE_FOUND");
	}

	/** What is known, as the heading under which a list has it. */
	String states() {
		return this.signed + "." + this.involvement;
	}

	/**
	 * A state in the space of a cell.
	 *
	 * @param shape name of its shape
	 * @param word short word for it
	 */
	public record Line(String shape, String word) {

	}

}
