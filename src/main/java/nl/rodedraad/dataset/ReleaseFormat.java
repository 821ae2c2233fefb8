package nl.rodedraad.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.FactObject;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Period;
import nl.rodedraad.fact.Precision;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ThingRef;
import nl.rodedraad.fact.Value;
import nl.rodedraad.fact.ValueType;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads a release as tab-separated text: a line for every fact that was added or withdrawn, with its whole
 * content, so that a withdrawn fact can still be shown. Supports stand in one column, separated by {@code ¦}, their
 * parts by {@code |}.
 */
final class ReleaseFormat {

	private static final CSVFormat FORMAT = CSVFormat.TDF.builder()
		.setHeader("change", "id", "subject", "predicate", "type", "object", "en", "qualifiers", "valid", "supports")
		.setSkipHeaderRecord(true)
		.setCommentMarker('#')
		.setTrim(false)
		.setIgnoreSurroundingSpaces(false)
		.setRecordSeparator('\n')
		.get();

	private static final String THING = "thing";

	private static final String BETWEEN_SUPPORTS = "¦";

	private static final String BETWEEN_PARTS = "|";

	private ReleaseFormat() {
	}

	static String write(Release release) {
		StringBuilder out = new StringBuilder("# release\t%d\t%s%n".formatted(release.number(), release.date()).replace("\r", ""));
		try (CSVPrinter printer = FORMAT.builder().setSkipHeaderRecord(false).get().print(out)) {
			for (Fact fact : release.added()) {
				printer.printRecord(row("+", fact));
			}
			for (Fact fact : release.withdrawn()) {
				printer.printRecord(row("-", fact));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString();
	}

	private static List<String> row(String change, Fact fact) {
		boolean thing = fact.object() instanceof ThingRef;
		String type = (fact.object() instanceof Value value) ? value.type().name() : THING;
		String en = (fact.object() instanceof Value value && value.en() != null) ? value.en() : "";
		List<String> qualifiers = fact.qualifiers().entrySet().stream().map((entry) -> entry.getKey() + "=" + entry.getValue()).toList();
		List<String> supports = fact.supports().stream().map(ReleaseFormat::support).toList();
		return List.of(change, fact.id(), fact.subject(), fact.predicate(), thing ? THING : type, fact.object().key(), en,
				String.join(BETWEEN_PARTS, qualifiers), fact.valid().isAlways() ? "" : fact.valid().toString(),
				String.join(BETWEEN_SUPPORTS, supports));
	}

	private static String support(Support support) {
		Evidence evidence = support.evidence();
		Text note = support.note();
		List<String> parts = (evidence == null)
				? List.of(support.basis().name(), plain(support.rule()), String.join(",", support.derivedFrom()))
				: List.of(support.basis().name(), plain(support.rule()), evidence.precision().name(), evidence.source(), plain(evidence.section()),
						plain(evidence.anchor()), (note == null) ? "" : plain(note.nl()), (note == null) ? "" : plain(note.en()));
		return String.join(BETWEEN_PARTS, parts);
	}

	private static String plain(@Nullable String text) {
		return (text == null) ? "" : text.replace(BETWEEN_PARTS, "/").replace(BETWEEN_SUPPORTS, "/");
	}

	/** @throws IllegalArgumentException with a sentence that names the line, if the text is no release */
	static Release read(String name, String text) {
		String[] head = text.lines().findFirst().orElse("").split("\t");
		if (head.length != 3 || !head[0].equals("# release")) {
			throw new IllegalArgumentException("%s does not start with '# release', a number and a date".formatted(name));
		}
		List<Fact> added = new ArrayList<>();
		List<Fact> withdrawn = new ArrayList<>();
		try (StringReader reader = new StringReader(text)) {
			for (CSVRecord row : FORMAT.parse(reader)) {
				(row.get("change").equals("+") ? added : withdrawn).add(fact(name, row));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Release(Integer.parseInt(head[1]), PartialDate.parse(head[2]), added, withdrawn);
	}

	private static Fact fact(String name, CSVRecord row) {
		Map<String, String> qualifiers = new TreeMap<>();
		for (String qualifier : row.get("qualifiers").split("\\|")) {
			if (!qualifier.isEmpty()) {
				qualifiers.put(qualifier.substring(0, qualifier.indexOf('=')), qualifier.substring(qualifier.indexOf('=') + 1));
			}
		}
		FactObject object = row.get("type").equals(THING) ? new ThingRef(row.get("object"))
				: new Value(ValueType.named(row.get("type")), row.get("object"), row.get("en").isEmpty() ? null : row.get("en"));
		Period valid = row.get("valid").isEmpty() ? Period.ALWAYS : Period.parse(row.get("valid"));
		List<Support> supports = new ArrayList<>();
		for (String support : row.get("supports").split(BETWEEN_SUPPORTS)) {
			supports.add(support(support.split("\\|", -1)));
		}
		Fact fact = Fact.of(row.get("subject"), row.get("predicate"), object, qualifiers, valid, supports);
		if (!fact.id().equals(row.get("id"))) {
			throw new IllegalArgumentException(
					"%s, line %d: the content of %s was changed; a release is never edited".formatted(name, row.getRecordNumber() + 2, row.get("id")));
		}
		return fact;
	}

	private static Support support(String[] parts) {
		Basis basis = Basis.valueOf(parts[0]);
		String rule = parts[1].isEmpty() ? null : parts[1];
		if (basis == Basis.DERIVED) {
			return new Support(basis, null, rule, null, List.of(parts[2].split(",")));
		}
		Evidence evidence = new Evidence(parts[3], orNull(parts[4]), orNull(parts[5]), Precision.valueOf(parts[2]));
		Text note = parts[6].isEmpty() ? null : new Text(parts[6], orNull(parts[7]));
		return new Support(basis, evidence, rule, note, List.of());
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
