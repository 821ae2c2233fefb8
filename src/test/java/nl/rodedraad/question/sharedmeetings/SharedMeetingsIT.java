package nl.rodedraad.question.sharedmeetings;

import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.catalogue.Ministry;
import nl.rodedraad.question.overlap.NotCounted;
import nl.rodedraad.question.sharedmeetings.SharedMeeting.MeetingKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Q4 on the real data; what is expected stands in the documents named with it. */
class SharedMeetingsIT {

	private final TestGraph real = TestGraph.real();

	private final SharedMeetingsQuestion question = new SharedMeetingsQuestion(this.real.reader());

	/** rdam-js2024 and the meeting of 28 May 2024: central government and region discussed NPLV and Regio Deal in one meeting. */
	@Test
	void theOneMeetingOnNplvAndTheDealOfRotterdamZuidIsStatedAndComesFirst() {
		SharedMeeting first = ask("nplv", "vhf").meetings().values().get(0);
		assertThat(first.at().id()).isEqualTo("deal/rotterdam-zuid");
		assertThat(first.kind()).isEqualTo(MeetingKind.STATED);
		assertThat(first.stated()).singleElement().satisfies((stated) -> {
			assertThat(stated.programme().id()).isEqualTo("programme/nplv");
			assertThat(stated.facts()).isNotEmpty();
		});
	}

	/** rebel-2024, 4.2 Integraliteit: one talk with LNV about NPLG and Regio Deal; it happens and is seen as very positive. */
	@Test
	void theOneTalkWithLnvIsAnExampleOfAnUnnamedDeal() {
		assertThat(ask("nplv", "vhf").examples()).flatExtracting((finding) -> finding.facts().get(0).supports())
			.extracting((support) -> support.anchor()).contains("met LNV om tafel over beide");
		assertThat(ask("nplg", "nplv").unnamed()).extracting((link) -> link.programme().id()).contains("programme/nplg");
	}

	/** Nplv has twenty areas, one in Heerlen (nplv.yaml); Heerlen was awarded money of the VHF and lies in the deals of Parkstad. */
	@Test
	void aMunicipalityWhereBothProgrammesAreShowsItsDealsAndWhoMeets() {
		SharedMeeting heerlen = at("municipality/gm0917", "nplv", "vhf");
		assertThat(heerlen.kind()).isEqualTo(MeetingKind.SHARED);
		assertThat(heerlen.programmes()).extracting((taking) -> taking.thing().id()).containsExactlyInAnyOrder("programme/nplv", "programme/vhf");
		assertThat(heerlen.deals()).extracting((taking) -> taking.thing().id())
			.containsExactlyInAnyOrder("deal/parkstad-limburg", "deal/parkstad-limburg-ii", "deal/parkstad-limburg-iii");
		assertThat(heerlen.parties()).extracting((party) -> party.party().id()).contains("ministry/ocw", "ministry/jenv");
	}

	/** facts/geo: Haaren, of the deal of Noordoost-Brabant, was split up in 2021, and a part went to Tilburg. */
	@Test
	void aMunicipalityThatWasSplitUpBringsNoDealToItsParts() {
		assertThat(at("municipality/gm0855", "nplv", "kansrijke-wijk").deals()).extracting((taking) -> taking.thing().id())
			.containsExactly("deal/midden-brabant");
	}

	@Test
	void ministriesThatLeadBothProgrammesMeetTwice() {
		SharedMeeting ocw = at("ministry/ocw", "nplv", "kansrijke-wijk");
		assertThat(ocw.programmes()).hasSize(2);
		assertThat(ocw.parties()).extracting((party) -> party.party().id()).contains("ministry/szw");
	}

	@Test
	void whoMeetsTakesPartInAProgrammeAndInSomethingElse() {
		assertThat(ask("nplv", "vhf").meetings().values()).flatExtracting(SharedMeeting::parties).isNotEmpty()
			.allSatisfy((party) -> {
				assertThat(party.meets()).hasSizeGreaterThan(1).allSatisfy((taking) -> assertThat(taking.facts()).isNotEmpty());
				assertThat(party.meets()).anySatisfy((taking) -> assertThat(taking.thing().id()).startsWith("programme/"));
			});
	}

	@Test
	void everyMeetingRestsOnFactsThatAreSupported() {
		assertThat(ask("nplv", "vhf").meetings().values()).isNotEmpty().allSatisfy((meeting) -> assertThat(meeting.facts()).isNotEmpty()
			.doesNotHaveDuplicates().allSatisfy((fact) -> assertThat(fact.supports()).isNotEmpty()));
	}

	/** rebel-2024, 1.1: coordination went from LNV to BZK and on to VRO. */
	@Test
	void theMinistryThatCoordinatesTheDealsGivesNoMeeting() {
		SharedMeetings meetings = ask("nplv", "vhf");
		assertThat(meetings.notCounted()).extracting((one) -> one.thing().id()).contains("ministry/bzk", "ministry/vro");
		assertThat(meetings.meetings().values()).flatExtracting(SharedMeeting::parties).extracting(SharedMeeting.Party::party)
			.filteredOn(Ministry.class::isInstance).extracting((party) -> party.id())
			.doesNotContain("ministry/bzk", "ministry/vro", "ministry/lnv");
	}

	@Test
	void aListThatCoversTheCountryGivesNoMeetingInAMunicipality() {
		SharedMeetings meetings = ask("veiligheidsregios", "regionale-uitvoeringsdiensten");
		assertThat(meetings.notCounted()).extracting(NotCounted::because).contains(NotCounted.Because.NATIONWIDE);
		assertThat(meetings.meetings().values()).noneMatch((meeting) -> meeting.at().id().startsWith("municipality/"));
	}

	/** kansrijke-wijk.yaml: it is part of the NPLV. */
	@Test
	void linksBetweenTheProgrammesThemselvesAreShown() {
		assertThat(ask("nplv", "kansrijke-wijk").between()).extracting(EvidencedFact::predicate).contains("PART_OF");
	}

	@Test
	void whatThereIsToLookWithIsSaid() {
		assertThat(ask("nplg", "nplv").searched()).filteredOn((one) -> one.programme().id().equals("programme/nplg")).singleElement()
			.satisfies((one) -> assertThat(one.municipalities()).isZero());
		assertThat(ask("nplv", "vhf").unanswered()).isNotEmpty();
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		List<String> programmes = List.of("nplv", "vhf");
		SharedMeetings first = this.question.ask(programmes, new PageRequest(4, null, generation(), "meetings"), this.real.version());
		String cursor = first.meetings().cursor(first.meetings().items().get(3));
		SharedMeetings second = this.question.ask(programmes, PageRequest.of(4, cursor, generation(), "meetings"), this.real.version());
		List<String> both = Stream.of(first, second).flatMap((one) -> one.meetings().values().stream()).map((one) -> one.at().id()).toList();
		assertThat(both).isEqualTo(ask("nplv", "vhf").meetings().values().stream().limit(8).map((one) -> one.at().id()).toList());
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		ask("nplv", "vhf");
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void oneProgrammeAloneIsRefusedAlsoWhenItIsNamedTwice() {
		assertThatThrownBy(() -> ask("vhf")).isInstanceOf(InvalidArgumentException.class);
		assertThatThrownBy(() -> ask("vhf", "programme/vhf")).isInstanceOf(InvalidArgumentException.class);
	}

	@Test
	void anUnknownProgrammeIsNamed() {
		assertThatThrownBy(() -> ask("vhf", "bestaat-niet")).isInstanceOf(NotFoundException.class).hasMessageContaining("bestaat-niet");
	}

	private SharedMeeting at(String id, String... programmes) {
		return ask(programmes).meetings().values().stream().filter((meeting) -> meeting.at().id().equals(id)).findFirst().orElseThrow();
	}

	private SharedMeetings ask(String... programmes) {
		return this.question.ask(List.of(programmes), new PageRequest(PageRequest.MAX, null, generation(), "meetings"), this.real.version());
	}

	private long generation() {
		return this.real.version().generation();
	}

}
