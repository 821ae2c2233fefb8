package nl.rodedraad.fact;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static nl.rodedraad.fact.Facts.evidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SupportTests {

	@Test
	void aFactWithoutSupportCannotBe() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Fact.of("deal/a", "NAME", new Value(ValueType.STRING, "A", null), Map.of(), Period.ALWAYS, List.of()))
			.withMessage("No fact without support: deal/a NAME A");
	}

	@Test
	void whatIsStatedRestsOnEvidenceAlone() {
		assertThat(new Support(Basis.STATED, evidence("a"), null, null, List.of()).rule()).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> new Support(Basis.STATED, null, null, null, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Support(Basis.STATED, evidence("a"), "a rule", null, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Support(Basis.STATED, evidence("a"), null, null, List.of("f1")));
	}

	@Test
	void whatIsClassifiedRestsOnEvidenceAndARule() {
		assertThat(new Support(Basis.CLASSIFIED, evidence("a"), "a rule", null, List.of()).rule()).isEqualTo("a rule");
		assertThatIllegalArgumentException().isThrownBy(() -> new Support(Basis.CLASSIFIED, evidence("a"), null, null, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Support(Basis.CLASSIFIED, null, "a rule", null, List.of()));
	}

	@Test
	void whatIsDerivedRestsOnFactsAndARule() {
		assertThat(Support.derived("a sum", List.of("f1", "f2")).derivedFrom()).containsExactly("f1", "f2");
		assertThatIllegalArgumentException().isThrownBy(() -> Support.derived("a sum", List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Support(Basis.DERIVED, evidence("a"), "a sum", null, List.of("f1")));
		assertThatIllegalArgumentException().isThrownBy(() -> new Support(Basis.DERIVED, null, null, null, List.of("f1")));
	}

}
