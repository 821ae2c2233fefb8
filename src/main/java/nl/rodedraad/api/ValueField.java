package nl.rodedraad.api;

import java.util.List;
import java.util.function.Function;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Ambition;
import nl.rodedraad.question.catalogue.Characteristic;
import nl.rodedraad.question.catalogue.CompleteList;
import nl.rodedraad.question.catalogue.Count;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Money;
import nl.rodedraad.question.catalogue.Monitoring;
import nl.rodedraad.question.catalogue.Name;
import nl.rodedraad.question.catalogue.Outcome;
import nl.rodedraad.question.catalogue.Said;
import nl.rodedraad.question.catalogue.Trait;

/**
 * A field of the schema that shows the facts with a value that one predicate says of a thing.
 *
 * @param types types that have the field
 * @param name name of the field
 * @param predicate predicate of the facts
 * @param form turns a fact into what the field shows
 */
record ValueField(List<String> types, String name, String predicate, Function<EvidencedFact, Evidenced> form) {

	static final List<ValueField> ALL = List.of(
			new ValueField(List.of("Deal", "Programme", "Intervention", "Pillar", "Tranche", "Round", "Award"), "money", "MONEY", Money::of),
			new ValueField(List.of("Deal", "Programme", "Intervention", "Pillar", "Tranche", "Theme", "Instrument", "Chain",
					"Factor", "Layer", "Form", "Landsdeel", "Evaluation", "Ministry"), "findings", "STATEMENT", Finding::of),
			new ValueField(List.of("Deal", "Programme", "Tranche", "Round"), "counts", "COUNT", Count::of),
			new ValueField(List.of("Deal", "Programme", "Intervention"), "outcomes", "OUTCOME", Outcome::of),
			new ValueField(List.of("Deal", "Programme", "Intervention"), "monitoring", "MONITORED", Monitoring::of),
			new ValueField(List.of("Deal"), "ambitions", "AMBITION", Ambition::of),
			new ValueField(List.of("Deal", "Programme", "Round"), "completeLists", "COMPLETE", CompleteList::of),
			new ValueField(List.of("Intervention"), "products", "PRODUCT", Said::of),
			new ValueField(List.of("Intervention"), "anchoring", "ANCHORING", Said::of),
			new ValueField(List.of("Chain"), "missing", "STATED_MISSING", Said::of),
			new ValueField(List.of("Form"), "characteristics", "CHARACTERISTIC", Characteristic::of),
			new ValueField(List.of("Form"), "traits", "TRAIT", Trait::of),
			new ValueField(List.of("Ministry"), "names", "NAMED", Name::of));

}
