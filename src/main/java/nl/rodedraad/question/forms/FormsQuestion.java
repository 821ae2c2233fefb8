package nl.rodedraad.question.forms;

import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Text;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.ThingKey;
import nl.rodedraad.question.Unanswered;
import org.springframework.stereotype.Component;

/** Asks how forms of cooperation compare. */
@Component
public final class FormsQuestion {

	/** Protects the statement from lists that are longer than the table. */
	public static final int MAX_FORMS = 50;

	private static final Statement COOPERATION_FORMS = Statement.named("questions/cooperation-forms");

	private static final List<Unanswered> UNANSWERED = List.of(
			new Unanswered(
					new Text("Welke vorm beter werkt. Het essay vergelijkt hoe vormen in elkaar zitten, niet wat ze opleveren.",
							"Which form works better. The essay compares how forms are made, not what they bring."),
					new Text("Evaluaties van programma's en deals die dezelfde uitkomst op dezelfde manier meten.",
							"Evaluations of programmes and deals that measure the same outcome in the same way.")),
			new Unanswered(
					new Text("Of elke deal of elk programma past bij het beeld van zijn vorm.",
							"Whether every deal or programme fits the picture of its form."),
					new Text("Dezelfde tien kenmerken per deal en programma, uit het convenant of de regeling.",
							"The same ten characteristics of each deal and programme, from its covenant or regulation.")));

	private final GraphReader graph;

	FormsQuestion(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Forms of cooperation beside each other.
	 * @param characteristics respects to compare in, in the order wanted; empty for all ten
	 * @param forms ids or short ids; empty for all
	 * @throws NotFoundException if a form is not there
	 */
	public FormComparison ask(List<FormCharacteristic> characteristics, List<String> forms, DataVersion version) {
		if (forms.size() > MAX_FORMS) {
			throw new InvalidArgumentException("forms", "Name at most %d forms, not %d".formatted(MAX_FORMS, forms.size()));
		}
		List<FormCharacteristic> compared = characteristics.isEmpty() ? List.of(FormCharacteristic.values())
				: characteristics.stream().distinct().toList();
		Map<String, Object> parameters = Map.of("keys", forms.stream().map((form) -> ThingKey.of("forms", "form", form)).distinct().toList(),
				"characteristics", compared.stream().map(Enum::name).toList());
		FormsRow row = this.graph.readOne(COOPERATION_FORMS, version, parameters, FormsRow.class).orElseThrow();
		if (!row.missing().isEmpty()) {
			throw new NotFoundException("form", row.missing().get(0));
		}
		List<FormComparison.Row> table = row.table(compared);
		return new FormComparison(row.columns(compared, table), table, UNANSWERED);
	}

}
