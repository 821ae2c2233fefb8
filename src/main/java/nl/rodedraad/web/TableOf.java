package nl.rodedraad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nl.rodedraad.export.Table;

/** Puts together a table from the objects of an answer. What each column means stands in the texts of the interface. */
public final class TableOf {

	private final String name;

	private final Words words;

	private final List<Table.Column> columns = new ArrayList<>();

	private final List<Function<Map<String, Object>, String>> cells = new ArrayList<>();

	TableOf(String name, Words words) {
		this.name = name;
		this.words = words;
	}

	/**
	 * A column with what stands at a path of fields of an object.
	 * @param column name of the column; its meaning is the text {@code column.NAME}
	 */
	public TableOf column(String column, String path) {
		return column(column, (object) -> Path.text(object, path));
	}

	/** A column with what a function makes of an object. */
	public TableOf column(String column, Function<Map<String, Object>, String> cell) {
		this.columns.add(new Table.Column(column, this.words.message("column." + column)));
		this.cells.add(cell);
		return this;
	}

	/** The table, a row for each object. */
	public Table of(List<Map<String, Object>> objects) {
		return new Table(this.name, List.copyOf(this.columns),
				objects.stream().map((object) -> this.cells.stream().map((cell) -> cell.apply(object)).toList()).toList());
	}

}
