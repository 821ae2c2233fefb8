package nl.rodedraad.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import nl.rodedraad.export.Csv;
import nl.rodedraad.export.CsvDescription;
import nl.rodedraad.export.CytoscapeJson;
import nl.rodedraad.export.Graph;
import nl.rodedraad.export.GraphMl;
import nl.rodedraad.export.KumuBlueprint;
import nl.rodedraad.export.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page and the files that it can be taken home as: the same answers as a page for people, as JSON, and as tables. The
 * parameter {@code formaat} of the address chooses.
 */
public final class Page {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The files that every page with a table has. */
	private static final Set<String> FORMATS = Set.of("json", "csv", "csvw");

	private final Visit visit;

	private final String template;

	private final String title;

	private final Map<String, @Nullable Object> model = new LinkedHashMap<>();

	private final Map<String, Table> tables = new LinkedHashMap<>();

	private final Map<String, Supplier<Attachment>> attachments = new LinkedHashMap<>();

	Page(Visit visit, String template, String title) {
		this.visit = visit;
		this.template = template;
		this.title = title;
	}

	/** Gives the template a value. */
	public Page with(String name, @Nullable Object value) {
		this.model.put(name, value);
		return this;
	}

	/** Offers a table as a file. */
	public Page table(Table table) {
		this.tables.put(table.name(), table);
		return this;
	}

	/**
	 * Offers another file.
	 * @param format the value of the parameter {@code formaat}; the text {@code download.FORMAT} names it
	 */
	public Page file(String format, Attachment attachment) {
		return file(format, () -> attachment);
	}

	/** Offers another file that is made only when the reader wants it; see {@link #file(String, Attachment)}. */
	public Page file(String format, Supplier<Attachment> attachment) {
		this.attachments.put(format, attachment);
		return this;
	}

	/** Offers what the page draws as data: for programs that draw, for Kumu and for Cytoscape. */
	public Page graph(Graph graph) {
		return file("graphml", () -> new Attachment("application/graphml+xml", this.template + ".graphml", GraphMl.of(graph)))
			.file("kumu", () -> new Attachment("application/json", this.template + ".kumu.json", JSON.writeValueAsString(KumuBlueprint.of(graph))))
			.file("cytoscape", () -> new Attachment("application/json", this.template + ".cyjs", JSON.writeValueAsString(CytoscapeJson.of(graph))));
	}

	/** The page, or the file that the reader asked for. */
	public ModelAndView view() {
		FactTable facts = new FactTable(this.visit.answers());
		boolean asks = !this.visit.answers().isEmpty();
		if (!facts.isEmpty() || (asks && this.tables.isEmpty())) {
			table(facts.table(this.visit));
		}
		String format = this.visit.asked().format();
		if (format != null) {
			Attachment attachment = attachment(format);
			if (attachment != null) {
				return new ModelAndView(attachment);
			}
		}
		ModelAndView view = new ModelAndView("page/" + this.template, this.model);
		view.addObject("words", this.visit.words());
		view.addObject("notes", new Footnotes());
		view.addObject("visit", this.visit);
		view.addObject("page", new Frame(this.title, this.visit.version(), facts.changed(), this.visit.asked().ignored(), downloads(),
				this.visit.answers().stream().map(Page::question).distinct().toList(), this.visit.url(this.visit.with("", null)),
				this.visit.reportTo()));
		return view;
	}

	/** A file; null when the page has none such, which the reader is told. */
	private @Nullable Attachment attachment(String format) {
		Supplier<Attachment> other = this.attachments.get(format);
		if (other != null) {
			return other.get();
		}
		if (this.tables.isEmpty() || !FORMATS.contains(format)) {
			this.visit.asked().ignore(Asked.FORMAT, "ignored.unknown");
			return null;
		}
		String asked = this.visit.asked().table();
		Table table = (asked == null) ? this.tables.values().iterator().next() : this.tables.get(asked);
		if (table == null) {
			this.visit.asked().ignore(Asked.TABLE, "ignored.unknown");
			return null;
		}
		return switch (format) {
			case "json" -> new Attachment("application/json", this.template + ".json", JSON.writeValueAsString(everything()));
			case "csv" -> new Attachment("text/csv", this.template + "-" + table.name() + ".csv", Csv.of(table));
			default -> new Attachment("application/csvm+json", this.template + "-" + table.name() + ".csv-metadata.json",
					JSON.writeValueAsString(CsvDescription.of(table, this.visit.url(link("csv", table.name())), this.visit.words().language())));
		};
	}

	private Map<String, Object> everything() {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("url", this.visit.url(this.visit.with("", null)));
		all.put("dataVersion", this.visit.version());
		all.put("answers", this.visit.answers().stream().map((answer) -> {
			Map<String, Object> told = new LinkedHashMap<>();
			told.put("operation", answer.document());
			told.put("variables", answer.variables());
			told.put("data", answer.data());
			return told;
		}).toList());
		return all;
	}

	private List<Frame.Download> downloads() {
		Words words = this.visit.words();
		List<Frame.Download> downloads = new ArrayList<>();
		this.tables.values().forEach((table) -> downloads.add(new Frame.Download(words.message("download.csv", words.message("table." + table.name())),
				link("csv", table.name()), link("csvw", table.name()), table)));
		this.attachments.keySet().forEach((format) -> downloads.add(new Frame.Download(words.message("download." + format), link(format, null), null, null)));
		if (downloads.isEmpty()) {
			return downloads;
		}
		downloads.add(new Frame.Download(words.message("download.json"), link("json", null), null, null));
		return downloads;
	}

	private String link(String format, @Nullable String table) {
		String page = this.visit.with(Asked.FORMAT, format);
		return (table == null) ? page : page + "&" + Asked.TABLE + "=" + Addresses.encode(table);
	}

	private static Frame.Question question(Answer answer) {
		return new Frame.Question(answer.document(), "/graphql/operations/" + answer.document(), "/graphiql?operation="
				+ Addresses.encode(answer.document()) + "&variables=" + Addresses.encode(JSON.writeValueAsString(answer.variables())));
	}

}
