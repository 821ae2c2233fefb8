package nl.rodedraad.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Text;

/** The pieces of JSON Schema that all data files share. */
final class Schemas {

	/** A year alone is a number to YAML, and so may be an id or the number of a section. */
	static final Map<String, Object> WORDS = Map.of("type", List.of("string", "number"));

	static final Map<String, Object> DATE = date("\\d{4}(-\\d{2}(-\\d{2})?)?", "2023, 2023-05 or 2023-05-24");

	static final Map<String, Object> PERIOD = date("(\\d{4}(-\\d{2}(-\\d{2})?)?)?/?(\\d{4}(-\\d{2}(-\\d{2})?)?)?",
			"2021/2024, 2019-07/, /2022 or one date");

	static final String SLUG = "[a-z0-9]+([.-][a-z0-9]+)*";

	private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

	private Schemas() {
	}

	/** A file that holds one thing, or a list of them. */
	static Map<String, Object> file(Text title, Map<String, Object> thing, Map<String, Object> definitions) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", DIALECT);
		schema.put("title", title.nl());
		schema.put("description", "One %s, or a list of them.".formatted(title.en()));
		schema.putAll(oneOrMore(thing));
		schema.put("$defs", definitions);
		return schema;
	}

	static Map<String, Object> reference(String definition) {
		return ordered("$ref", "#/$defs/" + definition);
	}

	/** By the type rather than by trial, so that an editor complains of the item and not of every way to write it. */
	static Map<String, Object> oneOrMore(Map<String, Object> item) {
		return ordered("if", Map.of("type", "array"), "then", ordered("items", item), "else", item);
	}

	/** A short form, or the long one when it is a mapping. */
	static Map<String, Object> shortOrLong(Map<String, Object> value, Map<String, Object> mapping) {
		return ordered("if", Map.of("type", "object"), "then", mapping, "else", value);
	}

	static Map<String, Object> mapping(Map<String, Object> properties, Collection<String> required) {
		return ordered("type", "object", "properties", properties, "required", List.copyOf(required), "additionalProperties", false);
	}

	/** A closed list; the words for people stand in the description. */
	static Map<String, Object> codes(Map<String, Text> codes) {
		String words = codes.entrySet().stream()
			.map((code) -> "%s: %s".formatted(code.getKey(), code.getValue().nl()))
			.collect(Collectors.joining("; "));
		return ordered("enum", List.copyOf(codes.keySet()), "description", words);
	}

	/** An id or reference; one that consists of digits is a number to YAML unless it stands in quotes. */
	static Map<String, Object> pattern(String pattern) {
		return ordered("type", List.of("string", "integer"), "pattern", "^%s$".formatted(pattern));
	}

	static Map<String, Object> titled(Text title, Map<String, Object> schema) {
		Map<String, Object> titled = new LinkedHashMap<>();
		titled.put("title", title.nl());
		if (title.en() != null) {
			titled.put("description", title.en());
		}
		titled.putAll(schema);
		return titled;
	}

	private static Map<String, Object> date(String pattern, String form) {
		return ordered("type", List.of("string", "integer"), "pattern", "^%s$".formatted(pattern), "minimum", 1000, "maximum", 9999, "description", form);
	}

	/** A map in the order in which it is written here, so that a schema is the same in every build. */
	static Map<String, Object> ordered(Object... namesAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			map.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return map;
	}

}
