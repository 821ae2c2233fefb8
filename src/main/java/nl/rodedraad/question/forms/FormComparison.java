package nl.rodedraad.question.forms;

import java.util.List;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.Unanswered;
import nl.rodedraad.question.catalogue.Characteristic;
import nl.rodedraad.question.catalogue.Form;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.catalogue.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Forms of cooperation beside each other.
 *
 * @param columns the respects in which they are compared
 * @param rows the forms, each with a cell for every column, in that order
 * @param unanswered what the data cannot tell
 */
public record FormComparison(List<Column> columns, List<Row> rows, List<Unanswered> unanswered) {

	/**
	 * A respect in which forms are compared.
	 *
	 * @param label words for it
	 * @param traits what forms in the table have in common, most forms first
	 */
	public record Column(FormCharacteristic characteristic, Text label, List<SharedTrait> traits) {

	}

	/**
	 * A trait, and the forms in the table that have it.
	 *
	 * @param trait code of the vocabulary {@code form-trait}
	 * @param label words for it
	 */
	public record SharedTrait(String trait, Text label, List<Holder> forms) {

	}

	/**
	 * A form that has a trait.
	 *
	 * @param extent code of the vocabulary {@code extent}, or null when it has it without reserve
	 */
	public record Holder(Form form, @Nullable String extent) {

	}

	/**
	 * A form.
	 *
	 * @param programmes programmes in the data that are of this form
	 */
	public record Row(Form form, List<Programme> programmes, List<Cell> cells) {

	}

	/**
	 * What a form is like in one respect.
	 *
	 * @param state whether the essay says it
	 * @param texts what it says, in our words; none when it does not say
	 * @param traits the same as short codes, for comparing
	 */
	public record Cell(FormCharacteristic characteristic, CellState state, List<Characteristic> texts, List<Trait> traits) {

	}

	/** Whether a cell is filled. */
	public enum CellState {

		/** The essay says it. */
		SAID,

		/** The essay does not say it: unknown, not absent. */
		NOT_SAID

	}

}
