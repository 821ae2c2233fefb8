package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads a release as tab-separated text: a line for every fact that was added or withdrawn, with its whole
 * content, so that a withdrawn fact can still be shown. Supports stand in one column, separated by {@code ¦}, their
 * parts by {@code |}; see {@link ReleaseText} for how a text may hold these itself.
 */
final class ReleaseFormat {

	private static final String COLUMNS = "change\tid\tsubject\tpredicate\ttype\tobject\ten\tqualifiers\tvalid\tsupports";

	private static final String NAME = "releases/%04d.tsv";

	private static final String HEAD = "# release";

	private static final String ADDED = "+";

	private static final String WITHDRAWN = "-";

	private static final String THING = "thing";

	private static final String BETWEEN_SUPPORTS = "¦";

	private static final String BETWEEN_PARTS = "|";

	private ReleaseFormat() {
	}

	static String write(Release release) {
		StringBuilder out = new StringBuilder();
		out.append(HEAD).append('\t').append(release.number()).append('\t').append(release.date()).append('\n').append(COLUMNS).append('\n');
		release.added().forEach((fact) -> out.append(row(ADDED, fact)).append('\n'));
		release.withdrawn().forEach((fact) -> out.append(row(WITHDRAWN, fact)).append('\n'));
		return out.toString();
	}

	private static String row(String change, Fact fact) {
		Value value = (fact.object() instanceof Value it) ? it : null;
		String qualifiers = fact.qualifiers().entrySet().stream()
			.map((entry) -> entry.getKey() + "=" + ReleaseText.write(entry.getValue()))
			.collect(Collectors.joining(BETWEEN_PARTS));
		String supports = fact.supports().stream().map(ReleaseFormat::support).collect(Collectors.joining(BETWEEN_SUPPORTS));
		return String.join("\t", change, fact.id(), fact.subject(), fact.predicate(), (value == null) ? THING : value.type().name(),
				ReleaseText.write(fact.object().key()), ReleaseText.write((value == null) ? null : value.en()), qualifiers,
				fact.valid().isAlways() ? "" : fact.valid().toString(), supports);
	}

	private static String support(Support support) {
		Evidence evidence = support.evidence();
		Text note = support.note();
		List<String> parts = (evidence == null)
				? List.of(support.basis().name(), ReleaseText.write(support.rule()), String.join(",", support.derivedFrom()))
				: List.of(support.basis().name(), ReleaseText.write(support.rule()), evidence.precision().name(), evidence.source(),
						ReleaseText.write(evidence.section()), ReleaseText.write(evidence.anchor()),
						ReleaseText.write((note == null) ? null : note.nl()), ReleaseText.write((note == null) ? null : note.en()));
		return String.join(BETWEEN_PARTS, parts);
	}

	/** The release, or nothing when any line of it is wrong, which is then a problem with that line. */
	static Optional<Release> read(String name, String text, Problems problems) {
		Iterator<String> lines = text.lines().iterator();
		String[] head = lines.hasNext() ? lines.next().split("\t") : new String[0];
		if (head.length != 3 || !head[0].equals(HEAD) || !name.equals(NAME.formatted(number(head[1])))) {
			problems.add(name, 1, "A release starts with '%s', its number as in its name, and its date; take the file back from the repository.".formatted(HEAD));
			return Optional.empty();
		}
		boolean sound = true;
		List<Fact> added = new ArrayList<>();
		List<Fact> withdrawn = new ArrayList<>();
		for (int line = 2; lines.hasNext(); line++) {
			String row = lines.next();
			try {
				if (line > 2 || !row.equals(COLUMNS)) {
					(row.startsWith(ADDED) ? added : withdrawn).add(fact(row));
				}
			}
			catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
				problems.add(name, line, "A release is never edited, and this line was: %s; take the file back from the repository.".formatted(ex.getMessage()));
				sound = false;
			}
		}
		return sound ? Optional.of(new Release(number(head[1]), PartialDate.parse(head[2]), added, withdrawn)) : Optional.empty();
	}

	private static int number(String digits) {
		return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
	}

	private static Fact fact(String row) {
		String[] cells = row.split("\t", -1);
		if (cells.length != COLUMNS.split("\t").length || !List.of(ADDED, WITHDRAWN).contains(cells[0])) {
			throw new IllegalArgumentException("it has not the columns " + COLUMNS.replace('\t', ' '));
		}
		String written = ReleaseText.read(cells[5]);
		FactObject object = cells[4].equals(THING) ? new ThingRef(written)
				: new Value(ValueType.named(cells[4]), written, ReleaseText.readOrNull(cells[6]));
		Period valid = cells[8].isEmpty() ? Period.ALWAYS : Period.parse(cells[8]);
		List<Support> supports = new ArrayList<>();
		for (String support : cells[9].split(BETWEEN_SUPPORTS)) {
			supports.add(support(support.split("\\|", -1)));
		}
		Fact fact = Fact.of(cells[2], cells[3], object, qualifiers(cells[7]), valid, supports);
		if (!fact.id().equals(cells[1])) {
			throw new IllegalArgumentException("it is not what %s says".formatted(cells[1]));
		}
		return fact;
	}

	private static Map<String, String> qualifiers(String cell) {
		Map<String, String> qualifiers = new TreeMap<>();
		for (String qualifier : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
			int equals = qualifier.indexOf('=');
			qualifiers.put(qualifier.substring(0, equals), ReleaseText.read(qualifier.substring(equals + 1)));
		}
		return qualifiers;
	}

	private static Support support(String[] parts) {
		Basis basis = Basis.valueOf(parts[0]);
		String rule = ReleaseText.readOrNull(parts[1]);
		if (basis == Basis.DERIVED) {
			return new Support(basis, null, rule, null, List.of(parts[2].split(",")));
		}
		Evidence evidence = new Evidence(parts[3], ReleaseText.readOrNull(parts[4]), ReleaseText.readOrNull(parts[5]), Precision.valueOf(parts[2]));
		String note = ReleaseText.readOrNull(parts[6]);
		return new Support(basis, evidence, rule, text(note, ReleaseText.readOrNull(parts[7])), List.of());
	}

	private static @Nullable Text text(@Nullable String nl, @Nullable String en) {
		return (nl == null) ? null : new Text(nl, en);
	}

}
