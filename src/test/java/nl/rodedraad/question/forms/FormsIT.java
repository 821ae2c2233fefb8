package nl.rodedraad.question.forms;

import java.util.List;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.catalogue.Programme;
import nl.rodedraad.question.catalogue.Trait;
import nl.rodedraad.question.forms.FormComparison.Cell;
import nl.rodedraad.question.forms.FormComparison.CellState;
import nl.rodedraad.question.forms.FormComparison.Column;
import nl.rodedraad.question.forms.FormComparison.Row;
import nl.rodedraad.question.forms.FormComparison.SharedTrait;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Q10 on the real data; what is expected stands in the essay (nsob-2024), at the place named. */
class FormsIT {

	private final TestGraph real = TestGraph.real();

	private final FormsQuestion question = new FormsQuestion(this.real.reader());

	/** Chapters 2 to 4: fourteen forms, in ten respects. */
	@Test
	void allFourteenFormsStandBesideEachOtherInTenRespects() {
		FormComparison comparison = ask(List.of(), List.of());
		assertThat(comparison.rows()).hasSize(14);
		assertThat(comparison.columns()).extracting(Column::characteristic).containsExactly(FormCharacteristic.values());
		assertThat(comparison.rows()).allSatisfy((row) -> assertThat(row.cells()).extracting(Cell::characteristic)
			.containsExactly(FormCharacteristic.values()));
	}

	/** 2.1 to 4.3: the tables of the essay fill every cell. */
	@Test
	void everyCellSaysSomethingWithItsPassage() {
		assertThat(ask(List.of(), List.of()).rows()).flatExtracting(Row::cells).allSatisfy((cell) -> {
			assertThat(cell.state()).isEqualTo(CellState.SAID);
			assertThat(cell.texts()).isNotEmpty().allSatisfy((text) -> {
				assertThat(text.characteristic()).isEqualTo(cell.characteristic().name());
				assertThat(text.facts()).singleElement().satisfies((fact) -> assertThat(fact.supports()).isNotEmpty()
					.allSatisfy((support) -> assertThat(support.anchor()).isNotBlank()));
			});
		});
	}

	/** 2: deals first, then national programmes, then structural cooperation; five, four and five of them. */
	@Test
	void formsStandInTheOrderOfTheEssay() {
		assertThat(ask(List.of(), List.of()).rows()).extracting((row) -> row.form().family())
			.containsExactly("DEAL", "DEAL", "DEAL", "DEAL", "DEAL", "NATIONAL_PROGRAMME", "NATIONAL_PROGRAMME", "NATIONAL_PROGRAMME",
					"NATIONAL_PROGRAMME", "STRUCTURAL_COOPERATION", "STRUCTURAL_COOPERATION", "STRUCTURAL_COOPERATION",
					"STRUCTURAL_COOPERATION", "STRUCTURAL_COOPERATION");
	}

	/** 3.1: Regio Deals and Town Deals are co-financed by region and State, City Deals at most sometimes. */
	@Test
	void whoPaysIsComparableAcrossForms() {
		Column finance = ask(List.of(FormCharacteristic.FINANCE), List.of("regio-deal", "town-deal", "city-deal")).columns().get(0);
		SharedTrait shared = finance.traits().stream().filter((trait) -> trait.trait().equals("CO_FINANCING")).findFirst().orElseThrow();
		assertThat(shared.label().nl()).isEqualTo("cofinanciering");
		assertThat(shared.forms()).filteredOn((holder) -> holder.extent() == null).extracting((holder) -> holder.form().id())
			.containsExactlyInAnyOrder("form/regio-deal", "form/town-deal");
		assertThat(shared.forms()).filteredOn((holder) -> holder.extent() != null).extracting((holder) -> holder.form().id())
			.containsExactly("form/city-deal");
	}

	/** 3.3: none of the five kinds of structural cooperation has an end. */
	@Test
	void structuralCooperationHasNoEnd() {
		Column duration = ask(List.of(FormCharacteristic.DURATION), List.of()).columns().get(0);
		assertThat(duration.traits()).filteredOn((trait) -> trait.trait().equals("NO_END")).singleElement()
			.satisfies((trait) -> assertThat(trait.forms()).hasSize(5)
				.allSatisfy((holder) -> assertThat(holder.form().family()).isEqualTo("STRUCTURAL_COOPERATION")));
	}

	/** 4.1: central government is above the region when it judges proposals and beside it with a deal maker. */
	@Test
	void theRoleOfCentralGovernmentInARegioDealIsMoreThanOne() {
		Cell role = ask(List.of(FormCharacteristic.ROLE_OF_STATE), List.of("regio-deal")).rows().get(0).cells().get(0);
		assertThat(role.traits()).extracting(Trait::trait).contains("ABOVE", "BESIDE");
	}

	@Test
	void onlyWhatIsAskedIsComparedInTheOrderAsked() {
		FormComparison comparison = ask(List.of(FormCharacteristic.ROLE_OF_STATE, FormCharacteristic.GOAL), List.of("nprz", "form/nplv"));
		assertThat(comparison.columns()).extracting(Column::characteristic)
			.containsExactly(FormCharacteristic.ROLE_OF_STATE, FormCharacteristic.GOAL);
		assertThat(comparison.rows()).extracting((row) -> row.form().id()).containsExactlyInAnyOrder("form/nprz", "form/nplv");
	}

	@Test
	void programmesOfAFormStandWithIt() {
		Row regioDeal = ask(List.of(FormCharacteristic.GOAL), List.of("regio-deal")).rows().get(0);
		assertThat(regioDeal.programmes()).extracting(Programme::id).contains("programme/regio-deals");
	}

	@Test
	void theAnswerSaysThatItCannotTellWhichFormIsBetter() {
		assertThat(ask(List.of(FormCharacteristic.GOAL), List.of()).unanswered()).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.needed().nl()).isNotBlank());
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		ask(List.of(), List.of());
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void anUnknownFormIsNamed() {
		assertThatThrownBy(() -> ask(List.of(), List.of("regio-deal", "bestaat-niet"))).isInstanceOf(NotFoundException.class)
			.hasMessageContaining("bestaat-niet");
	}

	private FormComparison ask(List<FormCharacteristic> characteristics, List<String> forms) {
		return this.question.ask(characteristics, forms, this.real.version());
	}

}
