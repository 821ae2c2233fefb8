package nl.rodedraad.question.catalogue;

import java.util.List;

import nl.rodedraad.fact.Precision;
import nl.rodedraad.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is no fact and yet said of a thing: a caveat, a gap in the sources, a check that was done.
 *
 * @param id id of the remark
 * @param kind code of the vocabulary {@code remark-kind}
 * @param nl the remark in Dutch
 * @param en the remark in English, or null
 * @param places where it comes from
 */
public record RemarkOn(String id, String kind, String nl, @Nullable String en, List<Place> places) {

	/** The remark. */
	public Text text() {
		return new Text(this.nl, this.en);
	}

	/**
	 * A place in a source.
	 *
	 * @param section heading or page, or null
	 * @param anchor words that stand there, or null
	 */
	public record Place(@Nullable String section, @Nullable String anchor, Precision precision, Source source) {

	}

}
