package nl.rodedraad.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import nl.rodedraad.graph.DataVersion;
import org.jspecify.annotations.Nullable;

/** One request for a page, and all that a controller needs to answer it. Controllers take it as a parameter. */
public final class Visit {

	private final Asked asked;

	private final Questions questions;

	private final Here here;

	private final Words words;

	private final SiteProperties site;

	private final DataVersion version;

	Visit(HttpServletRequest request, OperationClient client, Words words, SiteProperties site) {
		this.words = words;
		this.site = site;
		this.version = PageInterceptor.version(request);
		this.asked = new Asked(request, words);
		this.questions = new Questions(client, this.asked, this.version, PageInterceptor.deadline(request));
		this.here = new Here(request, site.url());
	}

	/** What the reader asks by the address. */
	public Asked asked() {
		return this.asked;
	}

	/**
	 * Asks an operation document.
	 * @param variables by name; null values are left out; {@code after} is taken for a cursor of this address, and a cursor that
	 * cannot be used is told to the reader and left out
	 * @throws AskException if the answer has an error, or the time of the visit is up
	 * @throws DataChangedException if other data are served than those that the page began with
	 */
	public Answer ask(String document, Map<String, ?> variables) {
		return this.questions.ask(document, variables);
	}

	/**
	 * The objects of a connection for a table: those of the page, and all of the list when the reader takes the table home,
	 * which is the whole selection and not the part that was on the screen.
	 * @param path path of the connection in the answer
	 * @param after name of the variable that says where the list goes on
	 */
	public List<Map<String, Object>> whole(Answer answer, String path, String after) {
		return this.questions.whole(answer, path, after);
	}

	/**
	 * All objects of a connection, however many pages they take.
	 * @param document name of an operation document that takes {@code after}
	 * @param path path of the connection in its answer
	 */
	public List<Map<String, Object>> all(String document, String path) {
		return this.questions.all(document, Map.of(), path, "after");
	}

	/** The variables of a question, of which values may be null. */
	public static Map<String, Object> variables(Object... namesAndValues) {
		Map<String, Object> variables = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return variables;
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
		return this.here.url(path);
	}

	/**
	 * The path of this page with every parameter, but with one of them set to another value, or without it when that is null. A
	 * list that is narrowed down otherwise is read from its beginning.
	 */
	public String with(String name, @Nullable String value) {
		return this.here.with(name, value);
	}

	/** Whether this page is at a path or below it. */
	public boolean isAt(String path) {
		return this.here.isAt(path);
	}

	/** The path of the page of a thing; see {@link Addresses#ofThing}. */
	public String path(String id) {
		return Addresses.ofThing(id);
	}

	/** Name of the shape and colour that a thing has on every page and picture. */
	public String icon(String id) {
		return Kinds.icon(id);
	}

	@Nullable String reportTo() {
		return this.site.reportTo();
	}

	List<Answer> answers() {
		return this.questions.answers();
	}

}
