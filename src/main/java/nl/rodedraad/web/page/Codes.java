package nl.rodedraad.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.web.Path;
import nl.rodedraad.web.Words;

/** The codes in a field of an answer as words, for the cell of a table. */
final class Codes {

	private Codes() {
	}

	/** The words for the codes at a path, each once, with semicolons between them; empty when there are none. */
	static String of(Map<String, Object> object, String path, String vocabulary, Words words) {
		Object codes = Path.get(object, path);
		return ((codes instanceof List<?> list) ? list : (codes == null) ? List.of() : List.of(codes)).stream()
			.distinct()
			.map((code) -> words.code(vocabulary, code))
			.collect(Collectors.joining("; "));
	}

}
