package nl.rodedraad.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as CSV that a Dutch spreadsheet opens as it is: UTF-8 with a byte order mark, semicolons, RFC 4180 for the
 * rest. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class Csv {

	/** The delimiter. */
	public static final char DELIMITER = ';';

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(DELIMITER).get();

	private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r].*|-(?!\\d+([.,]\\d+)?$).*");

	private Csv() {
	}

	public static String of(Table table) {
		StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecord(table.columns().stream().map(Table.Column::name).toList());
			for (List<String> row : table.rows()) {
				printer.printRecord(row.stream().map(Csv::harmless).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static String harmless(String cell) {
		return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
	}

}
