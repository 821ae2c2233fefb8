package nl.rodedraad.fact;

import java.util.List;

/**
 * What is no fact: a caveat, a gap in the sources, a check that was done.
 *
 * @param about full id of the thing that it is attached to
 * @param kind code of the vocabulary {@code remark-kind}, in canonical form
 * @param text the remark
 * @param evidence where it comes from
 */
public record Remark(String about, String kind, Text text, List<Evidence> evidence) {

	public Remark {
		evidence = List.copyOf(evidence);
	}

}
