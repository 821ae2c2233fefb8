package nl.rodedraad.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import nl.rodedraad.graph.DataVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One request for a page: what the reader asks by the address, the questions that are asked for it, and what of the address
 * could not be used. Controllers take it as a parameter.
 */
public final class Visit {

	/** Characters of a text in an address; longer ones are refused, since no name or question of ours comes near. */
	public static final int LONGEST = 300;

	/** Where a list goes on, see {@link #ask}. */
	public static final String AFTER = "na";

	private static final Set<String> OF_EVERY_PAGE = Set.of(PageLanguage.NAME, Page.FORMAT, Page.TABLE);

	private final HttpServletRequest request;

	private final OperationClient client;

	private final Words words;

	private final SiteProperties site;

	private final DataVersion version;

	private final List<Answer> answers = new ArrayList<>();

	private final Set<String> read = new HashSet<>(OF_EVERY_PAGE);

	private final Map<String, String> ignored = new LinkedHashMap<>();

	Visit(HttpServletRequest request, OperationClient client, Words words, SiteProperties site) {
		this.request = request;
		this.client = client;
		this.words = words;
		this.site = site;
		this.version = PageInterceptor.version(request);
	}

	/**
	 * Asks an operation document.
	 * @param variables by name; null values are left out; {@code after} is taken for a cursor of this address, and a cursor that
	 * cannot be used is told to the reader and left out
	 * @throws AskException if the answer has an error
	 * @throws DataChangedException if other data are served than those that the page began with
	 */
	public Answer ask(String document, Map<String, ?> variables) {
		Map<String, Object> given = new HashMap<>(variables);
		given.values().removeIf((value) -> value == null);
		Answer answer;
		try {
			answer = this.client.ask(document, given);
		}
		catch (AskException ex) {
			if (!ex.isAboutCursor() || given.remove("after") == null) {
				throw ex;
			}
			ignore(AFTER, "ignored.cursor");
			answer = this.client.ask(document, given);
		}
		if (answer.generation() != this.version.generation()) {
			throw new DataChangedException();
		}
		this.answers.add(answer);
		return answer;
	}

	/**
	 * The objects of a connection for a table: those of the page, and all of the list when the reader takes the table home,
	 * which is the whole selection and not the part that was on the screen.
	 * @param path path of the connection in the answer
	 * @param after name of the variable that says where the list goes on
	 */
	public List<Map<String, Object>> whole(Answer answer, String path, String after) {
		if (!"csv".equals(format())) {
			return answer.list(path + ".nodes");
		}
		List<Map<String, Object>> all = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(answer.variables());
		variables.remove(after);
		boolean more = true;
		while (more) {
			Answer part = ask(answer.document(), variables);
			all.addAll(part.list(path + ".nodes"));
			variables.put(after, Path.get(part.data(), path + ".pageInfo.endCursor"));
			more = Boolean.TRUE.equals(Path.get(part.data(), path + ".pageInfo.hasNextPage"));
		}
		return all;
	}

	/** The variables of a question, of which values may be null. */
	public static Map<String, Object> variables(Object... namesAndValues) {
		Map<String, Object> variables = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return variables;
	}

	/** A text in the address without space around it; null when it is left out, empty, or too long, which the reader is told. */
	public @Nullable String text(String name) {
		this.read.add(name);
		String value = this.request.getParameter(name);
		if (value == null || value.isBlank()) {
			return null;
		}
		if (value.strip().length() > LONGEST) {
			ignore(name, "ignored.long");
			return null;
		}
		return value.strip();
	}

	/** The texts in the address under one name, in their order, without those that are empty or too long. */
	public List<String> texts(String name) {
		this.read.add(name);
		return Stream.of(Optional.ofNullable(this.request.getParameterValues(name)).orElse(new String[0])).map(String::strip)
			.filter((text) -> !text.isEmpty() && text.length() <= LONGEST).distinct().toList();
	}

	/** A choice in the address; null when it is left out or none of those there are, which the reader is told. */
	public @Nullable String choice(String name, Collection<String> choices) {
		String value = text(name);
		if (value != null && !choices.contains(value)) {
			ignore(name, "ignored.unknown");
			return null;
		}
		return value;
	}

	/** A filter with the choice in the address, see {@link #choice}. */
	public Filter filter(String name, List<Filter.Option> options) {
		return new Filter(name, options, choice(name, options.stream().map(Filter.Option::value).toList()));
	}

	/** The things of an answer, objects with {@code id} and {@code name}, as options with their short ids. */
	public static List<Filter.Option> options(List<Map<String, Object>> things) {
		return things.stream().map((thing) -> {
			String id = Path.text(thing, "id");
			return new Filter.Option(id.substring(id.indexOf('/') + 1), Path.text(thing, "name"));
		}).toList();
	}

	/** The codes of a vocabulary as options with their words; see {@link Words#code}. */
	public List<Filter.Option> options(String vocabulary, List<String> codes) {
		return codes.stream().map((code) -> new Filter.Option(code, this.words.code(vocabulary, code))).toList();
	}

	/** The choices in the address under one name, in their order; those that are not there are told to the reader and left out. */
	public Set<String> choices(String name, Collection<String> choices) {
		this.read.add(name);
		Set<String> chosen = new LinkedHashSet<>();
		for (String value : Optional.ofNullable(this.request.getParameterValues(name)).orElse(new String[0])) {
			if (choices.contains(value)) {
				chosen.add(value);
			}
			else if (!value.isBlank()) {
				ignore(name, "ignored.unknown");
			}
		}
		return chosen;
	}

	/** The cursor in the address after which a list goes on, or null. */
	public @Nullable String after() {
		this.read.add(AFTER);
		return this.request.getParameter(AFTER);
	}

	/** Starts the page of this visit. */
	public Page page(String template, String title) {
		return new Page(this, template, title);
	}

	/** Starts a table of this visit. */
	public TableOf table(String name) {
		return new TableOf(name, this.words);
	}

	/** Starts a graph of this visit. */
	public GraphOf graph() {
		return new GraphOf(this);
	}

	/** A failure that leads to the page that says that nothing is there, and searches for what was typed. */
	public NoSuchPageException unknown(String typed) {
		return new NoSuchPageException(typed);
	}

	public Words words() {
		return this.words;
	}

	/** The data that the page is about. */
	public DataVersion version() {
		return this.version;
	}

	/** The full address of a path of this site. */
	public String url(String path) {
		return base() + path;
	}

	/**
	 * The path of this page with every parameter, but with one of them set to another value, or without it when that is null. A
	 * list that is narrowed down otherwise is read from its beginning.
	 */
	public String with(String name, @Nullable String value) {
		Map<String, String[]> parameters = new LinkedHashMap<>(this.request.getParameterMap());
		parameters.remove(Page.FORMAT);
		parameters.remove(Page.TABLE);
		parameters.remove(name);
		if (!name.isEmpty() && !OF_EVERY_PAGE.contains(name)) {
			parameters.remove(AFTER);
		}
		if (value != null) {
			parameters.put(name, new String[] { value });
		}
		List<String> pairs = new ArrayList<>();
		parameters.forEach((key, values) -> {
			for (String each : values) {
				if (!each.isBlank()) {
					pairs.add(Addresses.encode(key) + "=" + Addresses.encode(each));
				}
			}
		});
		String path = this.request.getRequestURI();
		return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
	}

	/** The path of the page of a thing; see {@link Addresses#ofThing}. */
	public String path(String id) {
		return Addresses.ofThing(id);
	}

	/** Name of the shape and colour that a thing has on every page and picture. */
	public String icon(String id) {
		return Kinds.icon(id);
	}

	/** Whether this page is at a path or below it. */
	public boolean isAt(String path) {
		String here = this.request.getRequestURI();
		return here.equals(path) || here.startsWith(path + "/");
	}

	@Nullable String reportTo() {
		return this.site.reportTo();
	}

	@Nullable String format() {
		return this.request.getParameter(Page.FORMAT);
	}

	@Nullable String tableName() {
		return this.request.getParameter(Page.TABLE);
	}

	List<Answer> answers() {
		return List.copyOf(this.answers);
	}

	/** Sentences about what of the address could not be used. */
	List<String> ignored() {
		this.request.getParameterMap().forEach((name, values) -> {
			if (!this.read.contains(name)) {
				ignore(name, "ignored.name");
			}
		});
		return List.copyOf(this.ignored.values());
	}

	/** Tells the reader that a part of the address could not be used. */
	void ignore(String name, String reason) {
		String value = String.valueOf(this.request.getParameter(name));
		this.ignored.put(name, this.words.message(reason, shortened(name), shortened(value), LONGEST));
	}

	private static String shortened(String text) {
		return (text.length() > 60) ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 60))) + "…" : text;
	}

	private String base() {
		String url = this.site.url();
		return (url != null) ? url : ServletUriComponentsBuilder.fromContextPath(this.request).build().toUriString();
	}

}
