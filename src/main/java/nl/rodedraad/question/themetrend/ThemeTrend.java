package nl.rodedraad.question.themetrend;

import java.util.List;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Domain;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Theme;
import nl.rodedraad.question.catalogue.Tranche;

/**
 * Themes by tranche.
 *
 * @param columns the tranches in order
 * @param rows the themes by number, each with a cell for every column, in that order
 * @param shifts what sources say themselves of topics that left the deals
 * @param unanswered what the data cannot tell
 */
public record ThemeTrend(List<TrendColumn> columns, List<TrendRow> rows, List<StatedShift> shifts, List<Unanswered> unanswered) {

	/**
	 * A tranche, with what a number in its column is to be read against, whichever themes are asked about.
	 *
	 * @param deals number of its deals
	 * @param withTheme of these those of which a theme is known
	 * @param says what sources say themselves of what its deals work on, apart from our count
	 */
	public record TrendColumn(Tranche tranche, int deals, int withTheme, List<Finding> says) {

		/** Number of its deals of which no theme is known; they may have any. */
		public int withoutTheme() {
			return this.deals - this.withTheme;
		}

	}

	/**
	 * A theme.
	 *
	 * @param domains policy domains that it is of
	 */
	public record TrendRow(Theme theme, List<Domain> domains, List<TrendCell> cells) {

	}

	/**
	 * The deals of a tranche that are known to have a theme.
	 *
	 * @param holders by name
	 */
	public record TrendCell(Tranche tranche, List<ThemeHolder> holders) {

		/** Number of deals. */
		public int deals() {
			return this.holders.size();
		}

		/** Number of deals of which a source itself says that they have it. */
		public int stated() {
			return (int) this.holders.stream().filter((holder) -> holder.basis() == Basis.STATED).count();
		}

		/** Number of deals that have it by a passage and a rule of ours. */
		public int classified() {
			return deals() - stated();
		}

	}

}
