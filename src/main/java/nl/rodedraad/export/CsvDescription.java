package nl.rodedraad.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explains the columns of a CSV file by the W3C recommendation "Metadata Vocabulary for Tabular Data" (CSVW). */
public final class CsvDescription {

	private CsvDescription() {
	}

	/**
	 * The description, to be written as JSON.
	 * @param url address of the CSV file
	 * @param language language of the meanings of the columns
	 */
	public static Map<String, Object> of(Table table, String url, String language) {
		Map<String, Object> description = new LinkedHashMap<>();
		description.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", language)));
		description.put("url", url);
		description.put("dialect", Map.of("delimiter", String.valueOf(Csv.DELIMITER), "encoding", "utf-8", "header", true));
		description.put("tableSchema", Map.of("columns", table.columns().stream().map(CsvDescription::column).toList()));
		return description;
	}

	private static Map<String, Object> column(Table.Column column) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("name", column.name());
		described.put("titles", column.name());
		described.put("dc:description", column.meaning());
		described.put("datatype", "string");
		return described;
	}

}
