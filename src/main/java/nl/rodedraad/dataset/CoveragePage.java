package nl.rodedraad.dataset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.dataset.Coverage.OfDeal;
import nl.rodedraad.dataset.Coverage.OfSource;
import nl.rodedraad.dataset.Coverage.OfTranche;
import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.FactCounts;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Source;

/** The coverage of a dataset as a page for people, with the lists that are complete and the contradictions that are open. */
public final class CoveragePage {

	private static final String COUNTED = "facts | stated | classified | derived | passage | document | row | on one source";

	private final Dataset dataset;

	private final Coverage coverage;

	private final Map<String, String> labels;

	private final Map<String, List<Fact>> complete;

	public CoveragePage(Dataset dataset) {
		this.dataset = dataset;
		this.coverage = Coverage.of(dataset);
		this.labels = dataset.vocabulary().predicates().stream().collect(Collectors.toMap(Predicate::id, (one) -> String.valueOf(one.label().en())));
		this.complete = dataset.facts().stream().filter((fact) -> fact.predicate().equals("COMPLETE"))
			.collect(Collectors.groupingBy((fact) -> fact.object().key(), TreeMap::new, Collectors.toList()));
	}

	/** The page in Markdown; the same for the same data. */
	public String text() {
		return """
				# What the data hold

				Written by `java -jar target/rode-draad.jar coverage data docs/coverage.md`; GraphQL gives the same numbers under `coverage`.
				A fact counts once: as *stated* when a passage says it, else as *classified* (a passage and a rule of ours), else as *derived*;
				and by its best evidence: a passage, a document as a whole, or a researched row. *On one source* rests on that source alone.
				What is missing is unknown, not absent.

				%d things, %d sources, %d remarks, %d disagreements.

				| | %s |
				| --- | --- | --- | --- | --- | --- | --- | --- | --- |
				| all | %s |

				## By tranche

				*Ministries known*: deals of which all ministries that are party are known.

				| tranche | deals | ministries known | %s |
				| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
				%s

				## By deal

				With its pillars, interventions and evaluations.

				| deal | tranche | %s |
				| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
				%s

				## What is unknown

				What every deal could have, and how many have not. A date, money or party may be missing because nobody read the covenant.

				| unknown | deals | which |
				| --- | --- | --- |
				%s

				## Which lists are complete

				Read whole in a source: who or what is not in them, is not there. All other lists may lack something.

				| list | how many | of what |
				| --- | --- | --- |
				%s

				## Which contradictions are open

				Sources that give another value for the same, and sources that counted by another rule. All values stay.

				| about | what | kind | values |
				| --- | --- | --- | --- |
				%s

				## By predicate

				| predicate | in words | %s |
				| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
				%s

				## By source

				Facts that each source supports; a fact with several sources stands with each of them.

				| source | title | %s |
				| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
				%s
				""".formatted(this.dataset.things().size(), this.dataset.sources().size(), this.dataset.remarks().size(),
				this.dataset.disagreements().size(), COUNTED, cells(this.coverage.total()), COUNTED, rows(this.coverage.tranches(), this::tranche),
				COUNTED, rows(this.coverage.deals(), this::deal), unknown(), completeLists(), contradictions(), COUNTED,
				rows(List.copyOf(this.coverage.predicates().entrySet()), this::predicate), COUNTED, rows(this.coverage.sources(), this::source));
	}

	private static <T> String rows(List<T> items, Function<T, String> row) {
		return items.stream().map(row).collect(Collectors.joining("\n"));
	}

	private String tranche(OfTranche one) {
		return "| %d | %d | %d | %s |".formatted(one.number(), one.deals(), one.withCompleteMinistries(), cells(one.counts()));
	}

	private String deal(OfDeal one) {
		return "| %s | %d | %s |".formatted(one.deal(), one.tranche(), cells(one.counts()));
	}

	private String predicate(Map.Entry<String, FactCounts> one) {
		return "| %s | %s | %s |".formatted(one.getKey(), this.labels.get(one.getKey()), cells(one.getValue()));
	}

	private String source(OfSource one) {
		Source source = this.dataset.sources().get(one.source());
		return "| %s | %s | %s |".formatted(one.source(), cell(source.title()), cells(one.counts()));
	}

	private static String cells(FactCounts counts) {
		return "%d | %d | %d | %d | %d | %d | %d | %d".formatted(counts.facts(), counts.stated(), counts.classified(), counts.derived(),
				counts.passages(), counts.documents(), counts.rows(), counts.onOneSource());
	}

	private String unknown() {
		Map<String, List<String>> deals = new TreeMap<>();
		this.coverage.deals().forEach((deal) -> deal.missing()
			.forEach((predicate) -> deals.merge(predicate, List.of(slug(deal.deal())), CoveragePage::joined)));
		return rows(List.copyOf(deals.entrySet()), (one) -> "| %s | %d | %s |".formatted(this.labels.get(one.getKey()), one.getValue().size(),
				String.join(", ", one.getValue())));
	}

	private static List<String> joined(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	private static String slug(String id) {
		return id.substring(id.indexOf('/') + 1);
	}

	private String completeLists() {
		return rows(List.copyOf(this.complete.entrySet()), (one) -> {
			List<String> subjects = one.getValue().stream().map(Fact::subject).distinct().sorted().toList();
			return "| %s | %d | %s |".formatted(one.getKey().toLowerCase(Locale.ROOT).replace('_', ' '), subjects.size(), String.join(", ", subjects));
		});
	}

	private String contradictions() {
		Map<String, Fact> facts = new HashMap<>();
		this.dataset.facts().forEach((fact) -> facts.put(fact.id(), fact));
		List<Disagreement> sorted = this.dataset.disagreements().stream().sorted(Comparator.comparing(Disagreement::kind)
			.thenComparing((one) -> facts.get(one.sides().get(0)).subject()).thenComparing((one) -> one.sides().get(0))).toList();
		return rows(sorted, (one) -> {
			List<Fact> sides = one.sides().stream().map(facts::get).toList();
			String values = sides.stream().map(CoveragePage::side).sorted().collect(Collectors.joining("; "));
			return "| %s | %s | %s | %s |".formatted(sides.get(0).subject(), this.labels.get(sides.get(0).predicate()),
					one.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), cell(values));
		});
	}

	private static String side(Fact fact) {
		String sources = fact.supports().stream().flatMap((support) -> Stream.ofNullable(support.evidence()))
			.map(Evidence::source).distinct().sorted().collect(Collectors.joining(", "));
		String qualifiers = fact.qualifiers().entrySet().stream().map((one) -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
		return "%s%s [%s]".formatted(fact.object().key(), qualifiers.isEmpty() ? "" : " (" + qualifiers + ")", sources);
	}

	private static String cell(String words) {
		return words.replace("|", "\\|").replaceAll("\\s+", " ");
	}

}
