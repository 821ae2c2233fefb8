package nl.rodedraad.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

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

	/** The language of a text of an answer when it is another than that of the page, else null. */
	public @Nullable String other(@Nullable Map<String, ?> text) {
		return (english() && text != null && text.get("en") == null) ? PageLanguage.DUTCH.getLanguage() : null;
	}

	/**
	 * The words for a code of a vocabulary, such as {@code SIGNATORY} of {@code party-role}; also of the vocabularies
	 * {@code predicate} and {@code kind}.
	 */
	public String code(String vocabulary, @Nullable Object code) {
		if (code == null) {
			return "";
		}
		Text words = this.labels.of(vocabulary, code.toString(), this.version);
		String english = english() ? words.en() : null;
		return (english != null) ? english : words.nl();
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

	/** What a fact says, as one sentence without a verb: subject, predicate, value. */
	public String sentence(Map<String, ?> fact) {
		return "%s – %s: %s".formatted(fact.get("subjectName"), text(texts(fact, "label")), said(fact));
	}

	private String said(Map<String, ?> fact) {
		return text(texts(fact, "said"));
	}

	@SuppressWarnings("unchecked")
	private static @Nullable Map<String, ?> texts(Map<String, ?> fact, String field) {
		return (Map<String, ?>) Path.get(fact, field);
	}

	private boolean english() {
		return this.locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
	}

}
