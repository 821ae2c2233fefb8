package nl.rodedraad.question.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactsById;
import nl.rodedraad.question.catalogue.Characteristic;
import nl.rodedraad.question.catalogue.Form;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.catalogue.Trait;
import nl.rodedraad.question.forms.FormComparison.Cell;
import nl.rodedraad.question.forms.FormComparison.CellState;
import nl.rodedraad.question.forms.FormComparison.Column;
import nl.rodedraad.question.forms.FormComparison.Holder;
import nl.rodedraad.question.forms.FormComparison.SharedTrait;

/** What {@code questions/cooperation-forms} returns. Facts stand in it by their ids, except in {@code facts}. */
record FormsRow(List<String> missing, List<One> rows, List<EvidencedFact> facts, List<Label> labels) {

	private static final String CHARACTERISTIC = "form-characteristic";

	private static final String TRAIT = "form-trait";

	List<FormComparison.Row> table(List<FormCharacteristic> characteristics) {
		FactsById all = new FactsById(this.facts);
		return this.rows.stream()
			.map((row) -> new FormComparison.Row(row.form, row.programmes,
					characteristics.stream().map((characteristic) -> cell(characteristic, all.of(row.ids))).toList()))
			.toList();
	}

	private static Cell cell(FormCharacteristic characteristic, List<EvidencedFact> facts) {
		List<EvidencedFact> here = facts.stream().filter((fact) -> characteristic.name().equals(fact.qualifier("characteristic"))).toList();
		List<Characteristic> texts = here.stream().filter((fact) -> fact.predicate().equals("CHARACTERISTIC")).map(Characteristic::of).toList();
		List<Trait> traits = here.stream().filter((fact) -> fact.predicate().equals("TRAIT")).map(Trait::of).toList();
		return new Cell(characteristic, here.isEmpty() ? CellState.NOT_SAID : CellState.SAID, texts, traits);
	}

	List<Column> columns(List<FormCharacteristic> characteristics, List<FormComparison.Row> table) {
		return characteristics.stream()
			.map((characteristic) -> new Column(characteristic, label(CHARACTERISTIC, characteristic.name()), shared(characteristic, table)))
			.toList();
	}

	private List<SharedTrait> shared(FormCharacteristic characteristic, List<FormComparison.Row> table) {
		Map<String, List<Holder>> byTrait = new LinkedHashMap<>();
		for (FormComparison.Row row : table) {
			row.cells().stream().filter((cell) -> cell.characteristic() == characteristic).flatMap((cell) -> cell.traits().stream())
				.forEach((trait) -> byTrait.computeIfAbsent(String.valueOf(trait.trait()), (any) -> new ArrayList<>())
					.add(new Holder(row.form(), trait.extent())));
		}
		return byTrait.entrySet().stream()
			.map((entry) -> new SharedTrait(entry.getKey(), label(TRAIT, entry.getKey()), entry.getValue()))
			.sorted(Comparator.comparing((SharedTrait shared) -> -shared.forms().size()).thenComparing(SharedTrait::trait))
			.toList();
	}

	private Text label(String vocabulary, String id) {
		return this.labels.stream().filter((label) -> label.vocabulary.equals(vocabulary) && label.id.equals(id)).findFirst()
			.map((label) -> new Text(label.nl, label.en))
			.orElseThrow(() -> new IllegalStateException("There is no label for %s in %s".formatted(id, vocabulary)));
	}

	/** A form with what is said of it. */
	record One(Form form, List<Programme> programmes, List<String> ids) {

	}

	/** Words for a code. */
	record Label(String vocabulary, String id, String nl, String en) {

	}

}
