package nl.rodedraad.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Text;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.catalogue.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Turns what an answer holds into words in the language of the reader. */
public final class Words {

	private final Labels labels;

	private final DataVersion version;

	private final MessageSource messages;

	private final Locale locale;

	Words(Labels labels, DataVersion version, MessageSource messages, Locale locale) {
		this.labels = labels;
		this.version = version;
		this.messages = messages;
		this.locale = locale;
	}

	/** {@code nl} or {@code en}. */
	public String language() {
		return this.locale.getLanguage();
	}

	/** The same in another language: {@code nl} or {@code en}. */
	public Words in(String language) {
		return new Words(this.labels, this.version, this.messages, Locale.forLanguageTag(language));
	}

	/** A text of the interface. */
	public String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	/** A text of an answer, an object with {@code nl} and {@code en}; the Dutch when there is no English, empty for null. */
	public String text(@Nullable Map<String, ?> text) {
		if (text == null) {
			return "";
		}
		Object english = english() ? text.get("en") : null;
		return String.valueOf((english != null) ? english : text.get("nl"));
	}

	/** The name of a thing, an object with {@code name} and {@code englishName}: in English on an English page where it has one. */
	public String name(Map<String, ?> thing) {
		Object english = english() ? thing.get("englishName") : null;
		return String.valueOf((english != null) ? english : thing.get("name"));
	}

	/** The language of a text of an answer when it is another than that of the page, else null. */
	public @Nullable String other(@Nullable Map<String, ?> text) {
		return (text != null && text.get("en") == null) ? dutch() : null;
	}

	/** The language of words that are Dutch on every page, such as those of a source, when that of the page is another, else null. */
	public @Nullable String dutch() {
		return english() ? PageLanguage.DUTCH.getLanguage() : null;
	}

	/**
	 * The words for a code of a vocabulary, such as {@code SIGNATORY} of {@code party-role}; also of the vocabularies
	 * {@code predicate}, {@code predicate-inverse} (from object to subject), {@code kind}, and {@code rule}, of which the
	 * codes are the rules themselves.
	 */
	public String code(String vocabulary, @Nullable Object code) {
		if (code == null) {
			return "";
		}
		Text words = this.labels.of(vocabulary, code.toString(), this.version);
		String english = english() ? words.en() : null;
		return (english != null) ? english : words.nl();
	}

	/** The words for a relation as seen from the thing that one comes from; it is outgoing when that thing is its subject. */
	public String relation(Object predicate, Object outgoing) {
		return code(Boolean.TRUE.equals(outgoing) ? "predicate" : "predicate-inverse", predicate);
	}

	/** A date as precise as it is known, {@code 2023}, {@code 2023-05} or {@code 2023-05-24}; empty for null. */
	public String date(@Nullable Object partial) {
		String date = (partial == null) ? "" : partial.toString();
		return switch (date.length()) {
			case 10 -> LocalDate.parse(date).format(DateTimeFormatter.ofPattern("d MMMM uuuu", this.locale));
			case 7 -> YearMonth.parse(date).format(DateTimeFormatter.ofPattern("MMMM uuuu", this.locale));
			default -> date;
		};
	}

	/** A stretch of time of which either end may be unknown; empty when both are. */
	public String period(@Nullable Object from, @Nullable Object to) {
		if (from == null && to == null) {
			return "";
		}
		if (from == null) {
			return message("period.until", date(to));
		}
		return (to == null) ? message("period.since", date(from)) : message("period.both", date(from), date(to));
	}

	/** A stretch of time as an answer gives it, such as {@code 2021/2024}, {@code 2019-07/} or {@code 2023-05}; empty for null. */
	public String stretch(@Nullable Object period) {
		String given = (period == null) ? "" : period.toString();
		int slash = given.indexOf('/');
		return (slash < 0) ? date(given) : period(end(given.substring(0, slash)), end(given.substring(slash + 1)));
	}

	private static @Nullable String end(String date) {
		return date.isEmpty() ? null : date;
	}

	/** The time between two things, an object with {@code minDays} and {@code maxDays}; empty for null. */
	public String lapse(@Nullable Map<String, ?> between) {
		return (between == null) ? ""
				: new Lapse(((Number) between.get("minDays")).intValue(), ((Number) between.get("maxDays")).intValue()).in(this);
	}

	/** An amount in euros: in millions when that loses nothing, else to the euro. */
	public String euro(Object amount) {
		BigDecimal euros = new BigDecimal(amount.toString());
		BigDecimal millions = euros.movePointLeft(6).stripTrailingZeros();
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		if (millions.scale() <= 3 && millions.abs().compareTo(BigDecimal.ONE) >= 0) {
			format.setMaximumFractionDigits(3);
			return message("euro.millions", format.format(millions));
		}
		return "€ " + format.format(euros);
	}

	/** A number with the separators of the language. */
	public String number(Object number) {
		return NumberFormat.getNumberInstance(this.locale).format(new BigDecimal(number.toString()));
	}

	/** What a fact says, as one sentence without a verb: subject, predicate, value, and what narrows it down where that was asked. */
	public String sentence(Map<String, ?> fact) {
		String narrowed = narrowed(fact);
		return "%s – %s: %s%s".formatted(fact.get("subjectName"), text(texts(fact, "label")), said(fact),
				narrowed.isEmpty() ? "" : " (" + narrowed + ")");
	}

	/**
	 * What narrows a fact down, with semicolons between; empty when nothing does or the document does not ask for it. That a source
	 * names a thing as we do narrows nothing down.
	 */
	@SuppressWarnings("unchecked")
	public String narrowed(Map<String, ?> fact) {
		List<Map<String, ?>> qualifiers = (List<Map<String, ?>>) fact.get("qualifiers");
		return (qualifiers == null) ? "" : qualifiers.stream()
			.filter((qualifier) -> !value(qualifier).equals(said(fact)))
			.map((qualifier) -> message("qualifier." + qualifier.get("name")) + ": " + value(qualifier))
			.collect(Collectors.joining("; "));
	}

	/** The value of what narrows a fact down; a day is the only one that is written otherwise than the answer says it. */
	public String value(Map<String, ?> qualifier) {
		return "asOf".equals(qualifier.get("name")) ? date(qualifier.get("value")) : text(texts(qualifier, "said"));
	}

	private String said(Map<String, ?> fact) {
		return text(texts(fact, "said"));
	}

	@SuppressWarnings("unchecked")
	private static @Nullable Map<String, ?> texts(Map<String, ?> object, String field) {
		return (Map<String, ?>) Path.get(object, field);
	}

	private boolean english() {
		return this.locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
	}

}
