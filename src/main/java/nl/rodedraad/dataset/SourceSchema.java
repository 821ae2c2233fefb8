package nl.rodedraad.dataset;

import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.Vocabulary;

/** Describes the files of the documents that facts rest on; see {@link SourceReader} for what is read. */
final class SourceSchema {

	private SourceSchema() {
	}

	static Map<String, Object> of(Vocabulary vocabulary) {
		Map<String, Object> properties = Schemas.ordered(
				"id", Schemas.titled(new Text("kenmerk", "id; given once"), Map.of("type", "string")),
				"title", Schemas.titled(new Text("titel", "title, without names of persons"), Schemas.WORDS),
				"publisher", Schemas.titled(new Text("uitgever", "publisher"), Schemas.WORDS),
				"date", Schemas.titled(new Text("datum", "date of publication"), Schemas.DATE),
				"kind", Schemas.titled(new Text("soort", "kind"), Schemas.codes(vocabulary.codes().getOrDefault(SourceReader.VOCABULARY, Map.of()))),
				"kamerstuk", Schemas.titled(new Text("Kamerstuk", "number as parliamentary paper"), Schemas.WORDS),
				"url", Schemas.titled(new Text("adres", "address"), Schemas.ordered("type", "string", "pattern", "^https?://")),
				"seen", Schemas.titled(new Text("geraadpleegd", "when last consulted"), Schemas.DATE),
				"onBehalfOf", Schemas.titled(new Text("mede namens", "ministries on whose behalf it was sent as well"),
						Schemas.oneOrMore(Schemas.pattern("ministry/" + Schemas.SLUG))),
				"text", Schemas.titled(new Text("brontekst", "file of its plain text: one of the source texts, whose every piece of evidence is a passage"),
						Schemas.WORDS),
				"sections", Schemas.titled(new Text("indeling", "map of the text, in its order"), Schemas.oneOrMore(Schemas.reference("section"))));
		Map<String, Object> source = Schemas.mapping(properties, List.of("id", "title", "publisher", "kind"));
		return Schemas.file(new Text("bron", "source"), Schemas.reference("source"), Schemas.ordered("source", source, "section", section()));
	}

	private static Map<String, Object> section() {
		return Schemas.mapping(Schemas.ordered(
				"section", Schemas.titled(new Text("paragraaf", "as evidence names it; given once"), Schemas.WORDS),
				"begins", Schemas.titled(new Text("begint met", "words that stand where it begins, and there only"), Schemas.WORDS),
				"ends", Schemas.titled(new Text("eindigt bij", "words with which the running text goes on after a box"), Schemas.WORDS),
				"sections", Schemas.titled(new Text("onderdelen", "its parts, in the order of the text"),
						Schemas.oneOrMore(Schemas.reference("section")))), List.of("section", "begins"));
	}

}
