package nl.rodedraad.question.feedback;

import nl.rodedraad.graph.TestGraph;
import org.junit.jupiter.api.Test;

import static nl.rodedraad.question.feedback.Asked.only;
import static nl.rodedraad.question.feedback.Asked.path;
import static nl.rodedraad.question.feedback.Asked.step;
import static org.assertj.core.api.Assertions.assertThat;

/** Q6 on the real data; what is expected stands in the documents named with it. */
class FeedforwardIT {

	private final Asked real = Asked.of(TestGraph.real());

	/** rebel-2024, 3.4 Kansrijke start: two deals used the national programme; in Parkstad since 2019 with money of the deal. */
	@Test
	void kansrijkeStartWentToTwoDeals() {
		ChainPath path = only(this.real.feedforward("programme/kansrijke-start"));
		assertThat(path.belongings().get(0).how()).isEqualTo(BelongingKind.STARTS_HERE);
		assertThat(path.steps()).flatExtracting(PathStep::actors).extracting((actor) -> actor.node().id())
			.contains("deal/rotterdam-zuid", "deal/parkstad-limburg");
		assertThat(only(this.real.feedforward("deal/parkstad-limburg")).belongings()).extracting(Belonging::how)
			.doesNotContain(BelongingKind.STARTS_HERE);
	}

	/** pbl-2022, 4.2: at the request of V&J, ambitions against undermining were added to two deals, each in its own way. */
	@Test
	void theJusticeMinistryBroughtUnderminingIntoTwoDeals() {
		ChainPath path = only(this.real.feedforward("ministry/jenv"));
		assertThat(path.belongings().get(0).how()).isEqualTo(BelongingKind.STARTS_HERE);
		assertThat(step(path, "verzoek").actors()).extracting((actor) -> actor.node().id())
			.containsExactlyInAnyOrder("ministry/jenv", "deal/achterhoek", "deal/den-haag-zuidwest");
		assertThat(step(path, "verzoek").next().kind()).isEqualTo(StepLink.Kind.STATED);
		assertThat(path.otherLinks()).extracting((link) -> link.to().id()).containsExactly("step/ondermijning.den-haag-zuidwest");
	}

	/** pbl-2022, 4.2: VWS did not commit to the Gezondste Regio, "en daarom is dit thema uiteindelijk geschrapt". */
	@Test
	void theHealthMinistryDidNotCommitToTheHealthiestRegion() {
		ChainPath path = path(this.real.feedforward("ministry/vws"), "chain/gezondste-regio");
		assertThat(step(path, "geen-steun").next().kind()).isEqualTo(StepLink.Kind.STATED);
		assertThat(step(path, "geen-steun").next().timeBetween()).isNull();
		assertThat(path.highestReached()).isNull();
	}

}
