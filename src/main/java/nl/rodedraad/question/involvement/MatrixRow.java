package nl.rodedraad.question.involvement;

import java.util.List;
import java.util.stream.IntStream;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Ministry;
import org.jspecify.annotations.Nullable;

/**
 * The matrix as the graph gives it: column by column, so that a deal and its documents come once.
 *
 * @param missing keys without a thing
 * @param ministries in the order of the rows
 * @param total number of deals on all pages
 */
record MatrixRow(List<String> missing, List<Ministry> ministries, InvolvementCoverage coverage, int total, List<Column> columns,
		List<ToActOn> toActOn) {

	InvolvementMatrix matrix(PageRequest request) {
		Page<Column> page = Page.of(request, this.columns, Column::keys);
		List<InvolvementMatrix.Row> rows = IntStream.range(0, this.ministries.size())
			.mapToObj((place) -> row(place, page.values()))
			.toList();
		List<MatrixCell> signedOnly = this.toActOn.stream().map(ToActOn::matrixCell).toList();
		return new InvolvementMatrix(this.coverage, page.map(Column::deal), this.total, rows, signedOnly);
	}

	private InvolvementMatrix.Row row(int place, List<Column> columns) {
		Ministry ministry = this.ministries.get(place);
		return new InvolvementMatrix.Row(ministry, columns.stream().map((column) -> column.matrixCell(place, ministry)).toList());
	}

	/**
	 * A deal.
	 *
	 * @param sortName what deals are sorted by
	 * @param documents that were searched
	 * @param cells one for each ministry, in the order of the rows
	 */
	record Column(Deal deal, String sortName, List<SearchedDocument> documents, List<Cell> cells) {

		List<@Nullable Object> keys() {
			return List.of(this.sortName, this.deal.id());
		}

		MatrixCell matrixCell(int place, Ministry ministry) {
			Cell cell = this.cells.get(place);
			List<SearchedDocument> nothingFound = (cell.involvement() == InvolvementState.NONE_FOUND) ? this.documents : List.of();
			return cell.matrixCell(this.deal, ministry, nothingFound);
		}

	}

	/**
	 * A cell that does not know where it stands.
	 *
	 * @param facts ids
	 */
	record Cell(SignedState signed, InvolvementState involvement, List<String> namedAs, List<String> roles, List<String> kinds,
			boolean coordinates, List<String> facts) {

		MatrixCell matrixCell(Deal deal, Ministry ministry, List<SearchedDocument> documents) {
			return new MatrixCell(deal, ministry, this.signed, this.namedAs, this.roles.stream().distinct().toList(), this.involvement,
					this.kinds.stream().distinct().toList(), this.coordinates, documents, this.facts.stream().distinct().toList());
		}

	}

	/** A cell of the list to act on, which may be on another page. */
	record ToActOn(Deal deal, Ministry ministry, List<SearchedDocument> documents, Cell cell) {

		MatrixCell matrixCell() {
			return this.cell.matrixCell(this.deal, this.ministry, this.documents);
		}

	}

}
