package nl.rodedraad.export;

import java.util.List;

/**
 * An answer as a table: one row a thing, every cell a text.
 *
 * @param name short name, part of the name of the file
 * @param columns the columns
 * @param rows the rows, each with a cell for every column; an empty cell is unknown or does not apply
 */
public record Table(String name, List<Column> columns, List<List<String>> rows) {

	public Table {
		for (List<String> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException(
						"A row of table '%s' has %d cells for %d columns".formatted(name, row.size(), columns.size()));
			}
		}
	}

	/**
	 * A column.
	 *
	 * @param name name that stays the same in every language
	 * @param meaning what stands in it, in the language of the reader
	 */
	public record Column(String name, String meaning) {

	}

}
