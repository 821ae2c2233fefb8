package nl.rodedraad.question.involvement;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.catalogue.Source;
import org.jspecify.annotations.Nullable;

/**
 * A document that was searched for the involvement of ministries in a deal, and how much of it says anything of that deal.
 *
 * @param places where it speaks of the deal; never empty
 */
public record SearchedDocument(Source source, List<Place> places) {

	/**
	 * A place that was read.
	 *
	 * @param section heading or page, or null
	 * @param anchor words that stand there, or null
	 * @param noteNl in Dutch, or null
	 * @param noteEn in English, or null
	 */
	public record Place(@Nullable String section, @Nullable String anchor, @Nullable String noteNl, @Nullable String noteEn) {

		/** What is to be known of this search, such as that an annex was not read; or null. */
		public @Nullable Text note() {
			return (this.noteNl == null) ? null : new Text(this.noteNl, this.noteEn);
		}

	}

}
