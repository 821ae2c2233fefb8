package nl.rodedraad.question.community;

import java.util.ArrayList;
import java.util.List;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.community.CommunityDeal.Knowledge;
import nl.rodedraad.question.community.CommunityQuestion.Asked;
import nl.rodedraad.question.community.InviteReason.InvolvedInIntervention;
import nl.rodedraad.question.community.PhaseAhead.CompletedDeal;
import nl.rodedraad.question.community.PhaseAhead.EarlierTranche;
import nl.rodedraad.question.community.PhaseAhead.Succeeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/** Q11 on the real data and on Schemerland; what is expected stands in the documents named with it. */
class CommunityIT {

	private final TestGraph real = TestGraph.real();

	private final TestGraph fictional = TestGraph.schemerland();

	/** rebel-2024, 2.3 and 3.4: stallenaanpak; pbl-2022, 4.2: ambitions against undermining crime in two of the four deals. */
	@Test
	void onCrimeWorkNoordoostBrabantTheAchterhoekAndDenHaagZuidwest() {
		assertThat(crime().deals().values()).filteredOn((deal) -> deal.knowledge() == Knowledge.KNOWN).extracting((deal) -> deal.deal().id())
			.contains("deal/noordoost-brabant", "deal/achterhoek", "deal/den-haag-zuidwest");
	}

	/** rebel-2024, 3.4 Stallenaanpak: a pilot with a covenant and a model lease; nobody counts how often the lease is used. */
	@Test
	void anInterventionComesWithItsInstrumentAndWhatCameOut() {
		Practice stables = practice(crime(), "intervention/stallenaanpak");
		assertThat(stables.instruments()).extracting((one) -> one.node().id()).containsExactly("instrument/pilot");
		assertThat(stables.outcomes()).isNotEmpty().allSatisfy((outcome) -> assertThat(outcome.facts()).isNotEmpty());
		assertThat(stables.anchoring()).isNotEmpty();
		assertThat(stables.measured()).isEqualTo("NO");
	}

	@Test
	void aDealWithoutAKnownInterventionIsUnknownAndComesAfterTheOthers() {
		List<CommunityDeal> deals = crime().deals().values();
		assertThat(deals).extracting(CommunityDeal::knowledge).isSorted().contains(Knowledge.UNKNOWN).doesNotContain(Knowledge.NONE);
		assertThat(deals).filteredOn((deal) -> deal.knowledge() == Knowledge.UNKNOWN).isNotEmpty()
			.allSatisfy((deal) -> assertThat(deal.facts()).isNotEmpty());
	}

	/** rebel-2024, 3.4 Stallenaanpak: with ZLTO, police and public prosecutor; a delegation of J&V came to see it. */
	@Test
	void whoTookPartInAnInterventionIsInvitedFirst() {
		List<Invitee> invite = crime().invite();
		assertThat(invite).filteredOn((invitee) -> invitee.why().get(0).kind() == InviteKind.PARTY_OF_INTERVENTION)
			.extracting((invitee) -> invitee.party().id())
			.contains("organisation/zlto", "organisation/politie", "organisation/openbaar-ministerie");
		assertThat(invite).extracting((invitee) -> invitee.why().get(0).kind()).isSorted();
		assertThat(invitee(invite, "ministry/jenv").why()).filteredOn(InvolvedInIntervention.class::isInstance)
			.extracting((why) -> ((InvolvedInIntervention) why).how()).contains("WORK_VISIT");
	}

	/** pbl-2022, 4.2: the ministry of VWS did not want to commit itself to health in the Achterhoek. */
	@Test
	void thatAMinistryDeclinedIsNoReasonToInviteIt() {
		assertThat(crime().invite()).filteredOn((invitee) -> invitee.party().id().equals("ministry/vws"))
			.flatExtracting(Invitee::why).extracting((why) -> why.deal().id()).doesNotContain("deal/achterhoek");
	}

	/** rebel-2024, 1.1: coordination went from LNV to BZK and on to VRO; their signature says nothing about a theme. */
	@Test
	void aMinistryThatCoordinatesTheDealsIsNotInvitedForItsSignature() {
		CommunityOfPractice crime = crime();
		assertThat(crime.coordinating()).extracting(Node::id).contains("ministry/bzk", "ministry/lnv");
		assertThat(crime.invite()).filteredOn((invitee) -> invitee.party().id().equals("ministry/lnv")).flatExtracting(Invitee::why)
			.extracting(InviteReason::kind).doesNotContain(InviteKind.PARTY_OF_DEAL);
	}

	/** kst-2023-07-03 and the final report: Den Haag Zuidwest is completed, and a second deal followed. */
	@Test
	void aCompletedDealAndOneWithASuccessorAreAPhaseAheadAndSayFromWhatThatFollows() {
		PhaseAhead ahead = crime().phaseAhead().stream().filter((one) -> one.deal().id().equals("deal/den-haag-zuidwest"))
			.findFirst().orElseThrow();
		assertThat(ahead.grounds()).hasAtLeastOneElementOfType(EarlierTranche.class).hasAtLeastOneElementOfType(CompletedDeal.class)
			.hasAtLeastOneElementOfType(Succeeded.class).allSatisfy((ground) -> assertThat(ground.facts()).isNotEmpty());
		assertThat(ahead.grounds()).filteredOn(Succeeded.class::isInstance).extracting((ground) -> ((Succeeded) ground).successor().id())
			.contains("deal/den-haag-zuidwest-ii");
	}

	@Test
	void anInstrumentLeavesTheInterventionsThatWorkWithIt() {
		CommunityOfPractice pilots = ask("9", null, "pilot", null);
		assertThat(pilots.total()).isEqualTo(crime().total());
		assertThat(practices(pilots)).isNotEmpty().allSatisfy((practice) -> assertThat(practice.instruments())
			.extracting((one) -> one.node().id()).contains("instrument/pilot"));
		assertThat(pilots.known()).isLessThan(crime().known());
	}

	@Test
	void aKindOfInterventionMustBelongToTheTheme() {
		assertThat(practices(ask("9", "9.d", null, null))).extracting((practice) -> practice.intervention().id())
			.contains("intervention/stallenaanpak");
		assertThatThrownBy(() -> ask("9", "15.b", null, null)).isInstanceOf(InvalidArgumentException.class).hasMessageContaining("15.b");
	}

	@Test
	void aPartOfTheCountryLeavesTheDealsThatLieThere() {
		assertThat(ask("9", null, null, "oost").deals().values()).extracting((deal) -> deal.deal().id()).contains("deal/achterhoek")
			.doesNotContain("deal/den-haag-zuidwest", "deal/noordoost-brabant");
	}

	@Test
	void whatTheDataDoNotTellIsSaidWithWhatWouldBeNeeded() {
		assertThat(crime().lacks()).extracting(Lack::kind).contains(Lack.Kind.INTERVENTION, Lack.Kind.OUTCOME);
		assertThat(crime().lacks()).allSatisfy((lack) -> {
			assertThat(lack.count()).isBetween(1, lack.of());
			assertThat(lack.needed().nl()).isNotBlank();
		});
	}

	/** schemerland: one deal followed the other; one desk is a programme with direct contact, the other an investment. */
	@Test
	void inSchemerlandTheOtherInstrumentIsUnknownAndTheEarlierDealIsAhead() {
		CommunityOfPractice desks = ask(this.fictional, new Asked("1", null, "direct-contact", null), 25, null);
		assertThat(desks.deals().values()).extracting((deal) -> deal.deal().id(), CommunityDeal::knowledge).containsExactly(
				tuple("deal/schemerland", Knowledge.KNOWN),
				tuple("deal/oeverland", Knowledge.UNKNOWN));
		assertThat(desks.phaseAhead()).singleElement().satisfies((ahead) -> {
			assertThat(ahead.deal().id()).isEqualTo("deal/oeverland");
			assertThat(ahead.grounds()).extracting((ground) -> (Object) ground.getClass()).containsExactly(EarlierTranche.class, Succeeded.class);
		});
	}

	/** schemerland: Zorg declined, Recht visited the desk, Land en Water coordinated the deals and helped to design the desk. */
	@Test
	void inSchemerlandWhoDeclinedIsNotInvitedAndTheCoordinatorForMoreThanItsSignature() {
		List<Invitee> invite = ask(this.fictional, new Asked("1", null, null, null), 25, null).invite();
		assertThat(invite).extracting((invitee) -> invitee.party().id()).startsWith("ministry/recht").doesNotContain("ministry/zorg");
		assertThat(invitee(invite, "ministry/land").why()).extracting(InviteReason::kind).containsExactly(InviteKind.INVOLVED_IN_DEAL);
	}

	@Test
	void inSchemerlandMeasuredInPartIsSaid() {
		CommunityOfPractice desks = ask(this.fictional, new Asked("1", null, null, null), 25, null);
		assertThat(practice(desks, "intervention/dorpsloket").measured()).isEqualTo("PARTLY");
		assertThat(practice(desks, "intervention/oeverland.dorpsloket").measured()).isEqualTo("UNKNOWN");
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		List<String> all = crime().deals().values().stream().map((deal) -> deal.deal().id()).toList();
		List<String> read = new ArrayList<>();
		String cursor = null;
		do {
			CommunityOfPractice page = ask(this.real, new Asked("9", null, null, null), 2, cursor);
			page.deals().values().forEach((deal) -> read.add(deal.deal().id()));
			cursor = page.deals().hasNext() ? page.deals().cursor(page.deals().items().get(1)) : null;
		}
		while (cursor != null);
		assertThat(read).isEqualTo(all);
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		crime();
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void whatIsNotThereIsNamed() {
		assertThatThrownBy(() -> ask("16", null, null, null)).isInstanceOf(NotFoundException.class).hasMessageContaining("16");
		assertThatThrownBy(() -> ask("9", null, "toverstaf", null)).isInstanceOf(NotFoundException.class).hasMessageContaining("toverstaf");
	}

	private CommunityOfPractice crime() {
		return ask("9", null, null, null);
	}

	private CommunityOfPractice ask(String theme, @Nullable String approach, @Nullable String instrument, @Nullable String landsdeel) {
		return ask(this.real, new Asked(theme, approach, instrument, landsdeel), PageRequest.MAX, null);
	}

	private static CommunityOfPractice ask(TestGraph graph, Asked asked, int first, @Nullable String after) {
		PageRequest page = PageRequest.of(first, after, graph.version().generation(), "deals");
		return new CommunityQuestion(graph.reader()).ask(asked, page, graph.version());
	}

	private static List<Practice> practices(CommunityOfPractice community) {
		return community.deals().values().stream().flatMap((deal) -> deal.interventions().stream()).toList();
	}

	private static Practice practice(CommunityOfPractice community, String id) {
		return practices(community).stream().filter((practice) -> practice.intervention().id().equals(id)).findFirst().orElseThrow();
	}

	private static Invitee invitee(List<Invitee> invite, String id) {
		return invite.stream().filter((invitee) -> invitee.party().id().equals(id)).findFirst().orElseThrow();
	}

}
