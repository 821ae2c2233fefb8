package nl.rodedraad.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the reader asks by the address of a page, and what of it could not be used. */
public final class Asked {

	/** Characters of a text in an address; longer ones are refused, since no name or question of ours comes near. */
	public static final int LONGEST = 300;

	/** Where a list goes on, see {@link Visit#ask}. */
	static final String AFTER = "na";

	/** Which form the reader wants; a page when it is left out. */
	static final String FORMAT = "formaat";

	/** Which of the tables of a page the reader wants. */
	static final String TABLE = "tabel";

	static final Set<String> OF_EVERY_PAGE = Set.of(PageLanguage.NAME, FORMAT, TABLE);

	private final HttpServletRequest request;

	private final Words words;

	private final Set<String> read = new HashSet<>(OF_EVERY_PAGE);

	private final Map<String, String> ignored = new LinkedHashMap<>();

	Asked(HttpServletRequest request, Words words) {
		this.request = request;
		this.words = words;
	}

	/** A text without space around it; null when it is left out, empty, or too long, which the reader is told. */
	public @Nullable String text(String name) {
		this.read.add(name);
		String value = this.request.getParameter(name);
		if (value == null || value.isBlank()) {
			return null;
		}
		return fits(name, value.strip()) ? value.strip() : null;
	}

	/** The texts under one name, in their order, without those that are empty, or too long, which the reader is told. */
	public List<String> texts(String name) {
		return values(name).map(String::strip).filter((text) -> !text.isEmpty() && fits(name, text)).distinct().toList();
	}

	/** A choice; null when it is left out or none of those there are, which the reader is told. */
	public @Nullable String choice(String name, Collection<String> choices) {
		String value = text(name);
		if (value != null && !choices.contains(value)) {
			ignore(name, "ignored.unknown");
			return null;
		}
		return value;
	}

	/** The choices under one name, in their order; those that are not there are told to the reader and left out. */
	public Set<String> choices(String name, Collection<String> choices) {
		Set<String> chosen = new LinkedHashSet<>();
		values(name).forEach((value) -> {
			if (choices.contains(value)) {
				chosen.add(value);
			}
			else if (!value.isBlank()) {
				unknown(name, value);
			}
		});
		return chosen;
	}

	/** A filter with what is chosen, see {@link #choice}. */
	public Filter filter(String name, List<Filter.Option> options) {
		return new Filter(name, options, choice(name, options.stream().map(Filter.Option::value).toList()));
	}

	/** Tells the reader that a value in the address is none of those there are. */
	public void unknown(String name, String value) {
		ignore(name, value, "ignored.unknown", LONGEST);
	}

	/** Tells the reader that a value in the address is one more than the page takes. */
	public void tooMany(String name, String value, int most) {
		ignore(name, value, "ignored.many", most);
	}

	/** The cursor after which a list goes on, or null. */
	public @Nullable String after() {
		this.read.add(AFTER);
		return this.request.getParameter(AFTER);
	}

	@Nullable String format() {
		return this.request.getParameter(FORMAT);
	}

	@Nullable String table() {
		return this.request.getParameter(TABLE);
	}

	/** Sentences about what of the address could not be used. */
	List<String> ignored() {
		this.request.getParameterMap().keySet().stream().filter((name) -> !this.read.contains(name))
			.forEach((name) -> ignore(name, "ignored.name"));
		return List.copyOf(this.ignored.values());
	}

	/** Tells the reader that a part of the address could not be used. */
	void ignore(String name, String reason) {
		ignore(name, String.valueOf(this.request.getParameter(name)), reason, LONGEST);
	}

	private void ignore(String name, String value, String reason, int limit) {
		this.ignored.put(name, this.words.message(reason, shortened(name), shortened(value), limit));
	}

	private boolean fits(String name, String text) {
		boolean fits = text.length() <= LONGEST;
		if (!fits) {
			ignore(name, text, "ignored.long", LONGEST);
		}
		return fits;
	}

	private Stream<String> values(String name) {
		this.read.add(name);
		return Stream.of(Optional.ofNullable(this.request.getParameterValues(name)).orElse(new String[0]));
	}

	private static String shortened(String text) {
		return (text.length() > 60) ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 60))) + "…" : text;
	}

}
