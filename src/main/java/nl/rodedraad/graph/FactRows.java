package nl.rodedraad.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.History;
import nl.rodedraad.dataset.Release;
import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ThingRef;
import nl.rodedraad.fact.Value;
import org.jspecify.annotations.Nullable;

/** The facts of a dataset as rows: each as a node, one between two things as a relationship too, and which disagree. */
final class FactRows {

	/** Type of an object that is a thing; the others are those of {@link nl.rodedraad.fact.ValueType}. */
	private static final String THING = "THING";

	private static final String CONTRADICTION_ID = "c";

	private final Dataset dataset;

	private final Names names;

	private final Map<String, Text> labels;

	private final CodeWords codes;

	/** Number of the release that last added a fact, by id. */
	private final Map<String, Integer> recordedIn = new HashMap<>();

	/** Number of the release that last withdrew a fact, by id. */
	private final Map<String, Integer> withdrawnIn = new HashMap<>();

	FactRows(Dataset dataset, Names names) {
		this.dataset = dataset;
		this.names = names;
		this.labels = dataset.vocabulary().predicates().stream().collect(Collectors.toMap(Predicate::id, Predicate::label));
		this.codes = new CodeWords(dataset.vocabulary());
		for (Release release : dataset.history().releases()) {
			release.withdrawn().forEach((fact) -> this.withdrawnIn.put(fact.id(), release.number()));
			release.added().forEach((fact) -> this.recordedIn.put(fact.id(), release.number()));
		}
	}

	List<Map<String, Object>> facts() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.dataset.facts().forEach((fact) -> rows.add(row(fact, this.dataset.history().recorded(fact.id()), null)));
		for (History.Withdrawn gone : Rows.withdrawn(this.dataset)) {
			rows.add(row(gone.fact(), gone.recorded(), gone.withdrawn()));
		}
		return rows;
	}

	private Map<String, Object> row(Fact fact, @Nullable PartialDate recorded, @Nullable PartialDate withdrawn) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("subject", fact.subject());
		row.put("object", (fact.object() instanceof ThingRef thing) ? thing.id() : null);
		row.put("properties", properties(fact, recorded, withdrawn));
		return row;
	}

	private Map<String, Object> properties(Fact fact, @Nullable PartialDate recorded, @Nullable PartialDate withdrawn) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("id", fact.id());
		properties.put("subject", fact.subject());
		properties.put("subjectName", this.names.of(fact.subject()));
		properties.put("predicate", fact.predicate());
		Text label = this.labels.getOrDefault(fact.predicate(), new Text(fact.predicate(), fact.predicate()));
		properties.put("labelNl", label.nl());
		properties.put("labelEn", label.en());
		if (fact.object() instanceof Value value) {
			properties.put("type", value.type().name());
			properties.put("value", value.written());
			properties.put("valueEn", value.en());
			Text said = this.codes.of(fact.predicate(), value);
			properties.put("saidNl", (said == null) ? null : said.nl());
			properties.put("saidEn", (said == null) ? null : said.en());
		}
		else {
			properties.put("type", THING);
			properties.put("object", fact.object().key());
			properties.put("objectName", this.names.of(fact.object().key()));
		}
		qualifiers(properties, fact);
		validity(properties, fact);
		properties.put("bases", Rows.bases(fact));
		properties.put("precision", Rows.written(fact.bestPrecision()));
		properties.put("sources", fact.independentSources());
		properties.put("recorded", Rows.written(recorded));
		properties.put("withdrawn", Rows.written(withdrawn));
		properties.put("recordedIn", (recorded == null) ? null : this.recordedIn.get(fact.id()));
		properties.put("withdrawnIn", (withdrawn == null) ? null : this.withdrawnIn.get(fact.id()));
		return properties;
	}

	private void qualifiers(Map<String, Object> properties, Fact fact) {
		List<Text> said = new ArrayList<>();
		fact.qualifiers().forEach((name, value) -> {
			Text words = this.codes.of(fact.predicate(), name, value);
			said.add((words != null) ? words : new Text(this.names.of(value), null));
		});
		properties.put("qualifierNames", List.copyOf(fact.qualifiers().keySet()));
		properties.put("qualifierValues", List.copyOf(fact.qualifiers().values()));
		properties.put("qualifierNl", said.stream().map(Text::nl).toList());
		properties.put("qualifierEn", said.stream().map((words) -> (words.en() != null) ? words.en() : words.nl()).toList());
	}

	private static void validity(Map<String, Object> properties, Fact fact) {
		properties.put("validFrom", Rows.written(fact.valid().from()));
		properties.put("validTo", Rows.written(fact.valid().to()));
	}

	List<Map<String, Object>> relations() {
		return this.dataset.facts().stream()
			.filter((fact) -> fact.object() instanceof ThingRef)
			.map((fact) -> Map.<String, Object>of("predicate", fact.predicate(), "subject", fact.subject(), "object", fact.object().key(),
					"properties", relation(fact)))
			.toList();
	}

	private static Map<String, Object> relation(Fact fact) {
		Map<String, Object> properties = new LinkedHashMap<>(fact.qualifiers());
		properties.put("facts", List.of(fact.id()));
		properties.put("bases", Rows.bases(fact));
		validity(properties, fact);
		fact.supports().stream().map(Support::note).filter((note) -> note != null).findFirst().ifPresent((note) -> {
			properties.put("noteNl", note.nl());
			properties.put("noteEn", note.en());
		});
		return properties;
	}

	List<Map<String, Object>> disagreements() {
		Map<String, Fact> byId = this.dataset.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity()));
		return this.dataset.disagreements().stream()
			.map((disagreement) -> row(disagreement, byId.get(disagreement.sides().get(0))))
			.toList();
	}

	private static Map<String, Object> row(Disagreement disagreement, Fact side) {
		String id = Rows.id(CONTRADICTION_ID, disagreement.kind() + String.join(",", disagreement.sides()));
		return Map.of("id", id, "kind", disagreement.kind().name(), "subject", side.subject(), "predicate", side.predicate(), "sides",
				disagreement.sides());
	}

}
