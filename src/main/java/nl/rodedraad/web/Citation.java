package nl.rodedraad.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How to cite a fact or a source: as a letter to parliament does in a footnote, by the rules of the American Psychological
 * Association (seventh edition), and for BibTeX. The address of a source is left out, since it may hold a name.
 *
 * @param letter for a Dutch letter, in Dutch whatever the language of the page
 * @param apa in the language of the page
 * @param bibtex an entry of a bibliography, with everything that TeX would read as a command escaped
 */
public record Citation(String letter, String apa, String bibtex) {

	/**
	 * How to cite a fact.
	 * @param fact with what {@link Words#sentence} needs
	 * @param url full address of its page
	 */
	public static Citation ofFact(Map<String, Object> fact, Version version, String url, Words words) {
		String id = Path.text(fact, "id");
		String said = words.sentence(fact);
		Dated dated = new Dated(version.date());
		String letter = "Rode Draad, ‘%s’, feit %s, gegevensversie %s (%s), %s.".formatted(words.in("nl").sentence(fact), id, version.id(),
				words.in("nl").date(version.date()), url);
		String apa = "Rode Draad. (%s). %s (%s) [%s]. %s".formatted(dated.apa(words), said,
				words.message("cite.fact", id, version.id()), words.message("cite.dataset"), url);
		return new Citation(letter, apa, entry("rodedraad-" + id, "Rode Draad", said, dated, "\\url{" + url + "}",
				words.message("cite.fact", id, version.id())));
	}

	/**
	 * How to cite a source.
	 * @param source with title, publisher, date, kind and number as parliamentary paper
	 */
	public static Citation ofSource(Map<String, Object> source, Words words) {
		String title = Path.text(source, "title");
		String publisher = Path.text(source, "publisher");
		String date = Path.text(source, "date");
		String paper = Path.text(source, "kamerstuk");
		Words dutch = words.in("nl");
		Dated dated = new Dated(date);
		String number = paper.isEmpty() ? "" : "Kamerstuk " + paper;
		String kind = words.code("source-kind", source.get("kind"));
		String letter = Stream.of(publisher, "‘" + title + "’", date.isEmpty() ? "zonder datum" : dutch.date(date),
				number.isEmpty() ? dutch.code("source-kind", source.get("kind")) : number).collect(Collectors.joining(", ", "", "."));
		String apa = "%s (%s). %s%s [%s].".formatted(publisher.endsWith(".") ? publisher : publisher + ".", dated.apa(words), title,
				number.isEmpty() ? "" : " (" + number + ")", capital(kind));
		return new Citation(letter, apa, entry(Path.text(source, "id"), publisher, title, dated, null, number.isEmpty() ? capital(kind) : number));
	}

	private static String entry(String key, String author, String title, Dated dated, @Nullable String published,
			String note) {
		return Stream.of("@misc{" + key, "  author = {{" + tex(author) + "}}", "  title = {{" + tex(title) + "}}",
				dated.year().isEmpty() ? null : "  year = {" + dated.year() + "}", dated.month().isEmpty() ? null : "  month = " + dated.month(),
				(published == null) ? null : "  howpublished = {" + published + "}", "  note = {" + tex(note) + "}")
			.filter(Objects::nonNull)
			.collect(Collectors.joining(",\n", "", "\n}"));
	}

	/** A text in which TeX finds no commands. */
	static String tex(String text) {
		StringBuilder safe = new StringBuilder();
		text.codePoints().forEach((letter) -> {
			switch (letter) {
				case '\\' -> safe.append("\\textbackslash{}");
				case '~' -> safe.append("\\textasciitilde{}");
				case '^' -> safe.append("\\textasciicircum{}");
				case '&', '%', '$', '#', '_', '{', '}' -> safe.append('\\').appendCodePoint(letter);
				default -> safe.appendCodePoint(letter);
			}
		});
		return safe.toString();
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/**
	 * The data that a fact is cited from.
	 *
	 * @param id name of the version
	 * @param date day of its release, or of its loading when it is not released
	 */
	public record Version(String id, String date) {

	}

	/**
	 * A date as citations write it.
	 *
	 * @param written partial date, or empty
	 */
	private record Dated(String written) {

		private static final String[] MONTHS = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" };

		String year() {
			return this.written.isEmpty() ? "" : this.written.substring(0, 4);
		}

		String month() {
			return (this.written.length() < 7) ? "" : MONTHS[Integer.parseInt(this.written.substring(5, 7)) - 1];
		}

		/** The year first, then day and month in the order of the language. */
		String apa(Words words) {
			if (this.written.isEmpty()) {
				return words.message("cite.undated");
			}
			String rest = words.date(this.written).replace(year(), "").strip();
			return rest.isEmpty() ? year() : year() + ", " + rest;
		}

	}

}
