package nl.rodedraad.evidence;

import java.util.Locale;
import java.util.stream.Collectors;

import nl.rodedraad.evidence.Sample.Drawn;
import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Source;

/**
 * The page on which samples are judged. A sample is added at its end with room for a verdict; what stands there stays as
 * people filled it in. Of a source it shows no more than the anchor.
 */
public final class SamplePage {

	private static final String HEAD = """
			# Supports read against their source

			Each sample is drawn by `java -jar target/rode-draad.jar sample data docs/evidence-sample.md SEED`: half from the five source
			texts, half from all other sources, each support as likely as the next. Each place is looked up and a
			verdict written: `right`, `wrong` (what, and what was mended), or `gone` (the address no longer answers).
			""";

	private final String text;

	/** @param text the page so far; empty when there is none */
	public SamplePage(String text) {
		this.text = text.isBlank() ? HEAD : text;
	}

	public boolean has(long seed) {
		return this.text.lines().anyMatch(heading(seed)::equals);
	}

	private static String heading(long seed) {
		return "## Seed " + seed;
	}

	/** The page with the sample at its end. */
	public String with(Sample sample) {
		String rows = sample.drawn().stream().map(SamplePage::row).collect(Collectors.joining("\n"));
		return """
				%s
				%s

				%d of %d supports; fingerprint of the data %s.

				| fact | it says | basis | source | section | anchor | verdict | remark |
				| --- | --- | --- | --- | --- | --- | --- | --- |
				%s
				""".formatted(this.text.stripTrailing() + "\n", heading(sample.seed()), sample.drawn().size(), sample.population(),
				sample.fingerprint(), rows);
	}

	private static String row(Drawn drawn) {
		Evidence evidence = drawn.evidence();
		String basis = drawn.support().basis().name().toLowerCase(Locale.ROOT) + ((drawn.support().basis() == Basis.STATED) ? "" : ": " + drawn.support().rule());
		String anchor = (evidence.anchor() == null) ? "(%s)".formatted(evidence.precision().name().toLowerCase(Locale.ROOT)) : evidence.anchor();
		return "| `%s` | %s | %s | %s | %s | %s | | |".formatted(drawn.fact().id(), cell(said(drawn.fact())), cell(basis), source(drawn.source()),
				cell((evidence.section() == null) ? "" : evidence.section()), cell(anchor));
	}

	private static String source(Source source) {
		return (source.url() == null) ? source.id() : "[%s](%s)".formatted(source.id(), source.url().replace("|", "%7C"));
	}

	private static String said(Fact fact) {
		String qualifiers = fact.qualifiers().isEmpty() ? "" : fact.qualifiers().entrySet().stream()
			.map((qualifier) -> qualifier.getKey() + " " + qualifier.getValue()).collect(Collectors.joining(", ", " (", ")"));
		String valid = fact.valid().isAlways() ? "" : " [" + fact.valid() + "]";
		return "%s %s %s%s%s".formatted(fact.subject(), fact.predicate(), fact.object().key(), qualifiers, valid);
	}

	private static String cell(String words) {
		return words.replace("|", "\\|").replaceAll("\\s+", " ");
	}

}
