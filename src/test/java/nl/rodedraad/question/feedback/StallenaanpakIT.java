package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.RemarkOn;
import nl.rodedraad.question.feedback.Gap.StatedMissing;
import nl.rodedraad.question.feedback.Gap.UndatedStep;
import nl.rodedraad.question.feedback.Gap.UnstatedLink;
import nl.rodedraad.question.feedback.PathStep.StepDate;
import nl.rodedraad.question.feedback.StatedLink.Reach;
import org.junit.jupiter.api.Test;

import static nl.rodedraad.question.feedback.Asked.only;
import static nl.rodedraad.question.feedback.Asked.sources;
import static nl.rodedraad.question.feedback.Asked.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The one chain that the report and official papers document from region to national policy, step by step, see Q5. */
class StallenaanpakIT {

	private final Asked real = Asked.of(TestGraph.real());

	/** rebel-2024, 3.4 Stallenaanpak: visit, questions, motion adopted, model agreement; dates as in the official papers. */
	@Test
	void theStallenaanpakGoesToTheHagueStepByStep() {
		assertThat(stallenaanpak().steps())
			.extracting((step) -> step.step().id().replace("step/stallenaanpak.", ""), PathStep::kind, StallenaanpakIT::readings)
			.containsSubsequence(tuple("onderzoek", "KNOWLEDGE_SHARING", List.of("2020-10")),
					tuple("project", "INTERVENTION", List.of("2021/2024")),
					tuple("convenant", "PRODUCT", List.of("2022-11-08")),
					tuple("werkbezoek", "WORK_VISIT", List.of("2022-11-30")),
					tuple("kamervragen", "PARLIAMENTARY_QUESTION", List.of("2023-03-10", "2023-04")),
					tuple("antwoord", "LETTER", List.of("2023-04-26")),
					tuple("motie-ingediend", "MOTION", List.of("2023-05-24")),
					tuple("motie-aangenomen", "MOTION", List.of("2023-05", "2023-05-30")),
					tuple("modelovereenkomst", "NATIONAL_ROLLOUT", List.of()));
		assertThat(stallenaanpak().belongings()).extracting(Belonging::how).contains(BelongingKind.STARTS_HERE, BelongingKind.PASSES_THROUGH);
	}

	/** rebel-2024, 3.4 Stallenaanpak: April 2023; Kamervragen 2023Z04181: asked 10 March 2023. Neither gives way. */
	@Test
	void bothDatesOfTheParliamentaryQuestionsStayEachWithItsSource() {
		PathStep questions = step(stallenaanpak(), "kamervragen");
		assertThat(questions.dates()).extracting(StepDate::period, (date) -> sources(date.facts()))
			.containsExactly(tuple("2023-03-10", List.of("s-st-kv04181")), tuple("2023-04", List.of("rebel-2024")));
		assertThat(questions.contradictions()).singleElement().satisfies((one) -> {
			assertThat(one.predicate()).isEqualTo("DATE");
			assertThat(one.sides()).extracting(EvidencedFact::value).containsExactly("2023-03-10", "2023-04");
		});
		assertThat(step(stallenaanpak(), "motie-aangenomen").contradictions()).isEmpty();
	}

	/** rebel-2024, 3.4 Stallenaanpak: "een delegatie van het ministerie van Justitie en Veiligheid", "de gemeente Meierijstad". */
	@Test
	void whoActedIsShownWithTheCapacityInWhichTheyDid() {
		assertThat(step(stallenaanpak(), "werkbezoek").actors()).extracting((actor) -> actor.node().id())
			.contains("ministry/jenv", "municipality/gm1948");
		assertThat(step(stallenaanpak(), "motie-ingediend").actors()).extracting((actor) -> actor.node().id(), (actor) -> actor.capacity())
			.contains(tuple("organisation/christenunie", "Tweede Kamerlid"));
		assertThat(step(stallenaanpak(), "modelovereenkomst").actors()).isEmpty();
	}

	/** rebel-2024, 3.4 Stallenaanpak: "leidde tot een convenant", "Zo wordt landelijk"; of visit and questions it gives the order alone. */
	@Test
	void aLinkIsStatedOnlyWhereASourceStatesIt() {
		StepLink toCovenant = step(stallenaanpak(), "pilot").next();
		assertThat(toCovenant.kind()).isEqualTo(StepLink.Kind.STATED);
		assertThat(toCovenant.note()).isNotNull();
		assertThat(sources(toCovenant.facts())).containsExactly("rebel-2024");
		assertThat(step(stallenaanpak(), "werkbezoek").next().kind()).isEqualTo(StepLink.Kind.ORDER_ONLY);
		assertThat(step(stallenaanpak(), "kamervragen").next().kind()).isEqualTo(StepLink.Kind.ORDER_ONLY);
		assertThat(stallenaanpak().otherLinks()).extracting(StatedLink::reach, (link) -> link.from().id(), (link) -> link.to().id())
			.contains(tuple(Reach.JUMPS, "step/stallenaanpak.motie-aangenomen", "step/stallenaanpak.modelovereenkomst"),
					tuple(Reach.JUMPS, "step/stallenaanpak.onderzoek", "step/stallenaanpak.pilot"));
	}

	/** Officially asked 10 March, the report says April 2023; answered 26 April; motion tabled 24 May, adopted 30 May 2023. */
	@Test
	void theTimeBetweenStepsIsARangeThatCoversAllReadings() {
		assertThat(step(stallenaanpak(), "werkbezoek").next().timeBetween()).isEqualTo(new TimeBetween(100, 151));
		assertThat(step(stallenaanpak(), "kamervragen").next().timeBetween()).isEqualTo(new TimeBetween(-4, 47));
		assertThat(step(stallenaanpak(), "motie-ingediend").next().timeBetween()).isEqualTo(new TimeBetween(6, 6));
		assertThat(step(stallenaanpak(), "vervolgantwoord").next().timeBetween()).isNull();
		assertThat(step(stallenaanpak(), "gebruik").next()).isNull();
	}

	/** rebel-2024, 3.4 Stallenaanpak, is alone in naming the national model agreement and gives no date. */
	@Test
	void theNationalModelAgreementIsUndatedAndFromTheReportAlone() {
		PathStep agreement = step(stallenaanpak(), "modelovereenkomst");
		assertThat(sources(agreement.facts())).containsOnly("rebel-2024");
		assertThat(agreement.remarks()).extracting(RemarkOn::kind).contains("GAP");
		assertThat(stallenaanpak().gaps()).contains(new UndatedStep(agreement.step()));
	}

	/** A visit or a question addresses a layer (domain); the model agreement for all municipalities is national policy itself. */
	@Test
	void onlyAnEffectReachesALayer() {
		assertThat(stallenaanpak().highestReached()).satisfies((reached) -> {
			assertThat(reached.layer().number()).isEqualTo(6);
			assertThat(reached.steps()).extracting((step) -> step.id()).containsExactly("step/stallenaanpak.modelovereenkomst");
		});
		assertThat(stallenaanpak().highestAddressed().steps()).extracting((step) -> step.id())
			.contains("step/stallenaanpak.kamervragen", "step/stallenaanpak.motie-aangenomen")
			.doesNotContain("step/stallenaanpak.modelovereenkomst");
		assertThat(step(stallenaanpak(), "werkbezoek").effects()).extracting((effect) -> effect.effect()).containsExactly("ADDRESSES");
	}

	/** rebel-2024, 3.4 Stallenaanpak: no monitoring of the final goals, no view of how often the agreement is used. */
	@Test
	void whatTheReportSaysIsMissingIsAGap() {
		assertThat(stallenaanpak().gaps()).filteredOn(StatedMissing.class::isInstance).map(StatedMissing.class::cast)
			.extracting((gap) -> gap.about().id(), (gap) -> sources(gap.facts()))
			.contains(tuple("chain/stallenaanpak", List.of("rebel-2024")), tuple("step/stallenaanpak.gebruik", List.of("rebel-2024")));
		assertThat(stallenaanpak().gaps()).hasAtLeastOneElementOfType(UnstatedLink.class);
	}

	private ChainPath stallenaanpak() {
		return only(this.real.feedback("intervention/stallenaanpak"));
	}

	private static List<String> readings(PathStep step) {
		return step.dates().stream().map(StepDate::period).toList();
	}

}
