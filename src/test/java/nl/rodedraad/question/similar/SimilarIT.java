package nl.rodedraad.question.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.overlap.Check.Outcome;
import nl.rodedraad.question.similar.Likeness.SharedPartner;
import nl.rodedraad.question.similar.Likeness.SharedProgramme;
import nl.rodedraad.question.similar.Likeness.SharedTheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Q13 on the real data and on Schemerland; what is expected stands in the documents named with it. */
class SimilarIT {

	private static final Set<LikenessKind> LEADING = Set.of(LikenessKind.SHARED_APPROACH, LikenessKind.SHARED_PROGRAMME,
			LikenessKind.SHARED_THEME, LikenessKind.SHARED_PARTNER);

	private final TestGraph real = TestGraph.real();

	private final TestGraph fictional = TestGraph.schemerland();

	/** rebel-2024, 3.4 Stallenaanpak; pbl-2022, 4.2: farmers in the Achterhoek are made aware of crime in empty buildings. */
	@Test
	void theStallenaanpakIsLikeWhatTheAchterhoekDoesAboutCrime() {
		SimilarIntervention achterhoek = similar("stallenaanpak").stream()
			.filter((one) -> one.deals().stream().anyMatch((deal) -> deal.id().equals("deal/achterhoek")))
			.filter((one) -> one.likenesses().stream().anyMatch((likeness) -> likeness instanceof SharedTheme shared
					&& shared.theme().id().equals("theme/9")))
			.findFirst().orElseThrow();
		assertThat(achterhoek.intervention().id()).isEqualTo("intervention/bewustwording-ondermijning-buitengebied");
		assertThat(achterhoek.sameDeal()).isFalse();
	}

	/** rebel-2024, 3.4 Stallenaanpak: the pilot Samen de handen uit de mouwen, with the same partners in the same deal. */
	@Test
	void anInterventionOfTheSameDealIsMarkedAsSuch() {
		SimilarIntervention pilot = similar("stallenaanpak").get(0);
		assertThat(pilot.intervention().id()).isEqualTo("intervention/samen-de-handen-uit-de-mouwen");
		assertThat(pilot.sameDeal()).isTrue();
		assertThat(pilot.likenesses()).filteredOn(SharedPartner.class::isInstance).extracting((one) -> ((SharedPartner) one).partner().id())
			.contains("organisation/zlto", "organisation/politie", "organisation/openbaar-ministerie");
	}

	/** rebel-2024, 3.4 Kansrijke start: Parkstad and Rotterdam-Zuid used the same national programme. */
	@Test
	void kansrijkeStartInParkstadIsLikeThatInRotterdamZuidByTheSameProgramme() {
		SimilarIntervention first = similar("rotterdam-zuid.kansrijke-start").get(0);
		assertThat(first.deals()).extracting((deal) -> deal.id()).containsExactly("deal/parkstad-limburg");
		assertThat(first.likenesses()).filteredOn(SharedProgramme.class::isInstance).singleElement()
			.satisfies((one) -> assertThat(((SharedProgramme) one).programme().id()).isEqualTo("programme/kansrijke-start"));
	}

	@Test
	void anInterventionIsNotLikeItself() {
		assertThat(similar("stallenaanpak")).extracting((one) -> one.intervention().id()).doesNotContain("intervention/stallenaanpak");
	}

	@Test
	void everyLikenessHasFactsAboutBoth() {
		assertThat(similar("stallenaanpak")).isNotEmpty().allSatisfy((one) -> assertThat(one.likenesses()).isNotEmpty()
			.allSatisfy((likeness) -> assertThat(likeness.facts()).extracting(EvidencedFact::subject)
				.contains("intervention/stallenaanpak", one.intervention().id())));
	}

	@Test
	void whatTooManyShareLeadsToNoneByItself() {
		assertThat(similar("stallenaanpak")).allSatisfy((one) -> assertThat(one.likenesses()).extracting(Likeness::kind)
			.anyMatch(LEADING::contains));
	}

	@Test
	void theStrongestKindComesFirstAndThenTheMostKinds() {
		assertThat(similar("stallenaanpak")).isSortedAccordingTo((one, other) -> {
			int strongest = one.likenesses().get(0).kind().compareTo(other.likenesses().get(0).kind());
			return (strongest != 0) ? strongest : Long.compare(kinds(other), kinds(one));
		});
	}

	private static long kinds(SimilarIntervention one) {
		return one.likenesses().stream().map(Likeness::kind).distinct().count();
	}

	/** schemerland: the desk of Oeverland shares a theme and an outcome of the same level; the homes share nothing. */
	@Test
	void inSchemerlandTheDesksAreAlikeAndTheHomesAreNot() {
		assertThat(ask(this.fictional, "dorpsloket", PageRequest.MAX, null).similar().values()).singleElement().satisfies((one) -> {
			assertThat(one.intervention().id()).isEqualTo("intervention/oeverland.dorpsloket");
			assertThat(one.likenesses()).extracting(Likeness::kind)
				.containsExactly(LikenessKind.SHARED_THEME, LikenessKind.SHARED_OUTCOME_LEVEL);
		});
		assertThat(ask(this.fictional, "schemerland.huizen", PageRequest.MAX, null).similar().values()).isEmpty();
	}

	/** schemerland: the desk makes use of no programme that is known; the homes use one that no other intervention uses. */
	@Test
	void inSchemerlandWhatCouldNotBeLookedForIsSaidWithWhatWouldBeNeeded() {
		assertThat(check("dorpsloket", LikenessKind.SHARED_PROGRAMME)).satisfies((check) -> {
			assertThat(check.outcome()).isEqualTo(Outcome.NOTHING_KNOWN);
			assertThat(check.needed()).isNotNull();
		});
		assertThat(check("schemerland.huizen", LikenessKind.SHARED_PROGRAMME).outcome()).isEqualTo(Outcome.NOT_FOUND);
		assertThat(check("dorpsloket", LikenessKind.SHARED_THEME)).satisfies((check) -> {
			assertThat(check.outcome()).isEqualTo(Outcome.FOUND);
			assertThat(check.found()).isEqualTo(1);
		});
	}

	private LikenessCheck check(String intervention, LikenessKind kind) {
		return ask(this.fictional, intervention, 1, null).checks().stream().filter((check) -> check.kind() == kind).findFirst().orElseThrow();
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		List<String> all = similar("stallenaanpak").stream().map((one) -> one.intervention().id()).toList();
		List<String> read = new ArrayList<>();
		String cursor = null;
		do {
			SimilarInterventions page = ask(this.real, "stallenaanpak", 3, cursor);
			page.similar().values().forEach((one) -> read.add(one.intervention().id()));
			cursor = page.similar().hasNext() ? page.similar().cursor(page.similar().items().get(2)) : null;
		}
		while (cursor != null);
		assertThat(read).isEqualTo(all);
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		similar("stallenaanpak");
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void anUnknownInterventionIsNamed() {
		assertThatThrownBy(() -> similar("bestaat-niet")).isInstanceOf(NotFoundException.class).hasMessageContaining("bestaat-niet");
	}

	private List<SimilarIntervention> similar(String intervention) {
		return ask(this.real, intervention, PageRequest.MAX, null).similar().values();
	}

	private static SimilarInterventions ask(TestGraph graph, String intervention, int first, @Nullable String after) {
		PageRequest page = PageRequest.of(first, after, graph.version().generation(), "similar");
		return new SimilarQuestion(graph.reader()).to(intervention, page, graph.version());
	}

}
