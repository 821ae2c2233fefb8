package nl.rodedraad.question.themetrend;

import java.util.List;

import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Domain;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Theme;
import nl.rodedraad.question.catalogue.Tranche;
import nl.rodedraad.question.themetrend.ThemeTrend.TrendCell;
import nl.rodedraad.question.themetrend.ThemeTrend.TrendColumn;
import nl.rodedraad.question.themetrend.ThemeTrend.TrendRow;

/** What {@code questions/theme-trend} returns: of each theme only the tranches that have it. */
record ThemeTrendRow(List<String> missing, List<OneTranche> columns, List<OneTheme> rows, List<StatedShift> shifts) {

	List<TrendRow> table() {
		return this.rows.stream()
			.map((row) -> new TrendRow(row.theme, row.domains, this.columns.stream().map((column) -> row.cell(column.tranche())).toList()))
			.toList();
	}

	List<TrendColumn> head() {
		return this.columns.stream().map((column) -> new TrendColumn(column.tranche, column.deals, column.withTheme,
				column.said.stream().map(Finding::of).toList())).toList();
	}

	/** A tranche with what is said of it. */
	record OneTranche(Tranche tranche, int deals, int withTheme, List<EvidencedFact> said) {

	}

	/** A theme with the deals that have it. */
	record OneTheme(Theme theme, List<Domain> domains, List<Filled> cells) {

		TrendCell cell(Tranche tranche) {
			return new TrendCell(tranche, this.cells.stream().filter((cell) -> cell.tranche == tranche.number())
				.flatMap((cell) -> cell.deals.stream()).map(ThemeHolder::inOrder).toList());
		}

	}

	/**
	 * The deals of a tranche with a theme.
	 *
	 * @param tranche its number
	 */
	record Filled(int tranche, List<ThemeHolder> deals) {

	}

}
