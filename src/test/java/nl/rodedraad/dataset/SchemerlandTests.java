package nl.rodedraad.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Precision;
import nl.rodedraad.fact.Remark;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.Thing;
import nl.rodedraad.fact.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the files of Schemerland say, read by hand. */
class SchemerlandTests {

	private final Dataset dataset = Schemerland.dataset();

	@Test
	void twoSourcesThatAgreeAreOneFactWithTwoSupports() {
		Fact awarded = one("deal/schemerland", "MONEY", "10000000");
		assertThat(awarded.qualifiers()).isEqualTo(new TreeMap<>(Map.of("payer", "RIJK", "kind", "AWARDED")));
		assertThat(awarded.supports()).extracting(Support::evidence).containsExactly(
				new Evidence("covenant-schemerland", "Artikel 4", "tien miljoen van het Rijk", Precision.PASSAGE),
				new Evidence("schemer-rapport", "Bijlage A", "het Rijk tien", Precision.PASSAGE));
	}

	@Test
	void theDisagreementsAreThoseThatTheReadmeNames() {
		assertThat(this.dataset.disagreements()).containsExactlyInAnyOrder(
				contradiction(one("deal/schemerland", "MONEY", "10000000"), one("deal/schemerland", "MONEY", "12000000")),
				contradiction(one("deal/schemerland", "END", "2024-12-31"), one("deal/schemerland", "END", "2025-06-30")),
				contradiction(one("step/dorpsloket.vragen", "DATE", "2023-04"), one("step/dorpsloket.vragen", "DATE", "2023-03-10")),
				disagreement(Disagreement.Kind.COUNTED_DIFFERENTLY, one("tranche/3", "COUNT", "2"), one("tranche/3", "COUNT", "3")));
	}

	@Test
	void aCoarserDateIsAFactOfItsOwn() {
		assertThat(objects("deal/schemerland", "START")).containsExactly("2020-07-10", "2020");
	}

	@Test
	void aRowOfSeveralSourcesKeepsItsPrecision() {
		assertThat(one("deal/schemerland", "MONEY", "12000000").supports()).extracting((support) -> support.evidence().precision())
			.containsExactly(Precision.ROW, Precision.ROW);
	}

	@Test
	void evidenceWithoutAnAnchorPointsAtTheDocument() {
		assertThat(one("deal/oeverland", "SIGNED", "2018-11").supports()).extracting(Support::evidence)
			.containsExactly(new Evidence("covenant-oeverland", null, null, Precision.DOCUMENT));
	}

	@Test
	void aMunicipalityThatMergedOrWasSplitNamesItsSuccessors() {
		Fact merged = one("municipality/gm9001", "SUCCEEDED_BY", "municipality/gm9003");
		assertThat(merged.qualifiers()).containsExactly(Map.entry("kind", "MERGED"));
		assertThat(merged.valid()).hasToString("2022-01-01/");
		assertThat(objects("municipality/gm9004", "SUCCEEDED_BY")).containsExactly("municipality/gm9005", "municipality/gm9006");
		assertThat(one("municipality/gm9004", "SUCCEEDED_BY", "municipality/gm9006").qualifiers()).containsEntry("kind", "SPLIT");
	}

	@Test
	void aSignatureGoesToTheMinistryUnderTheNameOfThatTime() {
		assertThat(one("deal/oeverland", "PARTY", "ministry/land").qualifiers()).containsEntry("namedAs", "LZ");
		assertThat(one("deal/schemerland", "PARTY", "ministry/land").qualifiers()).containsEntry("namedAs", "LW");
		Fact former = one("ministry/land", "NAMED", "Ministerie van Landzaken");
		assertThat(former.qualifiers()).containsExactly(Map.entry("abbreviation", "LZ"));
		assertThat(former.valid()).hasToString("/2019-06-30");
	}

	@Test
	void aPortfolioMovesWithADateAndMovesNoSignature() {
		Fact transfer = one("ministry/land", "SUCCEEDED_BY", "ministry/binnen");
		assertThat(transfer.qualifiers()).containsEntry("kind", "PORTFOLIO_TRANSFER").containsEntry("portfolio", "coördinatie van de Regio Deals");
		assertThat(transfer.valid()).hasToString("2022-01-10/");
		assertThat(objects("deal/schemerland", "PARTY")).doesNotContain("ministry/binnen");
	}

	@Test
	void completeAndSearchedListsAreFacts() {
		assertThat(objects("deal/schemerland", "COMPLETE")).containsExactly("PARTIES_MINISTRY");
		assertThat(objects("deal/oeverland", "COMPLETE")).isEmpty();
		assertThat(one("deal/schemerland", "SEARCHED", "INVOLVED_MINISTRY").supports()).extracting((support) -> support.evidence().source())
			.containsExactly("brief-2023", "schemer-rapport");
	}

	@Test
	void involvementMayBeDeclined() {
		assertThat(one("deal/schemerland", "INVOLVED", "ministry/zorg").qualifiers()).containsExactly(Map.entry("kind", "DECLINED"));
	}

	@Test
	void validTimeMayBePartial() {
		assertThat(one("deal/schemerland", "PARTY", "organisation/regio-schemerland").valid()).hasToString("2021/2022-06");
		assertThat(one("intervention/dorpsloket", "INVOLVED", "ministry/recht").valid()).hasToString("2022-03");
	}

	@Test
	void theWordsWithARelationAreANoteOfItsSupport() {
		assertThat(one("deal/schemerland", "PARTY", "organisation/regio-schemerland").supports()).extracting(Support::note)
			.containsExactly(new Text("Voert het loket uit.", "Runs the desk."));
	}

	@Test
	void aDealLiesWhereItsProvincesLie() {
		Fact noord = one("deal/schemerland", "IN_LANDSDEEL", "landsdeel/noord");
		assertThat(noord.supports()).extracting(Support::basis, Support::derivedFrom).containsExactly(
				tuple(Basis.DERIVED, List.of(one("deal/schemerland", "IN_PROVINCE", "province/veenland").id(),
						one("province/veenland", "IN_LANDSDEEL", "landsdeel/noord").id())),
				tuple(Basis.DERIVED, List.of(one("deal/schemerland", "IN_PROVINCE", "province/merenland").id(),
						one("province/merenland", "IN_LANDSDEEL", "landsdeel/noord").id())));
		assertThat(one("deal/oeverland", "IN_LANDSDEEL", "landsdeel/west").supports()).extracting(Support::basis)
			.containsExactly(Basis.STATED, Basis.DERIVED);
	}

	@Test
	void whatWeClassifySaysByWhichRule() {
		assertThat(one("intervention/dorpsloket", "THEME", "theme/1").supports()).extracting(Support::basis, Support::rule)
			.containsExactly(tuple(Basis.CLASSIFIED, "a place to meet"));
		assertThat(one("intervention/dorpsloket", "INSTRUMENT", "instrument/direct-contact").supports()).extracting(Support::basis)
			.containsExactly(Basis.STATED);
	}

	@Test
	void aNestedThingGetsTheIdThatItsKindAsksFor() {
		assertThat(objects("deal/schemerland", "INTERVENTION")).containsExactly("intervention/dorpsloket", "intervention/schemerland.huizen");
		assertThat(objects("programme/leefwijk", "AREA")).containsExactly("area/leefwijk.oudveen-noord", "area/leefwijk.waterkant-zuid");
		assertThat(objects("round/woonfonds.1", "AWARD")).containsExactly("award/woonfonds.1.waterkant");
		assertThat(objects("theme/1", "HAS_APPROACH")).containsExactly("approach/1.a", "approach/1.b");
		assertThat(thing("approach/1.b").position()).isEqualTo(1);
	}

	@Test
	void stepsKeepTheirOrderAndAStatedLinkIsTheOnlyLink() {
		assertThat(objects("chain/dorpsloket", "STEP")).containsExactly("step/dorpsloket.loket", "step/dorpsloket.handreiking",
				"step/dorpsloket.vragen", "step/dorpsloket.beleid");
		assertThat(this.dataset.facts()).filteredOn((fact) -> fact.predicate().equals("LED_TO"))
			.extracting(Fact::subject, (fact) -> fact.object().key())
			.containsExactly(tuple("step/dorpsloket.loket", "step/dorpsloket.handreiking"));
		assertThat(objects("step/dorpsloket.handreiking", "DATE")).isEmpty();
		assertThat(objects("chain/dorpsloket", "STATED_MISSING")).containsExactly("Of de regels zijn aangepast, is niet bekend.");
	}

	@Test
	void anOldIdIsAnAlias() {
		assertThat(thing("deal/schemerland").aliases()).containsExactly("deal/schemer");
		assertThat(thing("intervention/dorpsloket").aliases()).containsExactly("intervention/loket");
	}

	@Test
	void englishMayBeMissing() {
		Value known = (Value) one("intervention/dorpsloket", "OUTCOME", "Mensen kennen elkaar beter.").object();
		assertThat(known.en()).isNull();
	}

	@Test
	void aRemarkIsNoFact() {
		assertThat(this.dataset.remarks()).containsExactly(new Remark("deal/schemerland", "CAVEAT",
				new Text("Het streekblad noemt een hoger bedrag.", "The local paper gives a higher amount."),
				List.of(new Evidence("streekblad", null, null, Precision.DOCUMENT))));
	}

	@Test
	void aLetterNamesThoseOnWhoseBehalfItWasSent() {
		assertThat(this.dataset.sources().get("brief-2023").onBehalfOf()).containsExactly("ministry/zorg");
		assertThat(this.dataset.sources().get("brief-2023").date()).hasToString("2023-07");
		assertThat(this.dataset.sources().get("schemer-rapport").hasText()).isTrue();
	}

	@Test
	void amountsAndCodesStandInOneForm() {
		Fact about = one("intervention/dorpsloket", "MONEY", "1250000.5");
		assertThat(about.qualifiers()).containsEntry("bound", "ABOUT");
		assertThat(objects("municipality/gm9003", "LONGITUDE")).containsExactly("5.25");
		assertThat(one("intervention/dorpsloket", "OUTCOME", "Elf loketten geopend.").qualifiers())
			.isEqualTo(new TreeMap<>(Map.of("count", "11", "level", "OUTPUT", "monitored", "YES")));
	}

	@Test
	void thereAreAsManyThingsAsTheFilesWriteOut() {
		Map<String, Integer> kinds = new TreeMap<>();
		this.dataset.things().forEach((thing) -> kinds.merge(thing.kind(), 1, Integer::sum));
		assertThat(kinds).containsEntry("deal", 3).containsEntry("programme", 3).containsEntry("ministry", 4).containsEntry("municipality", 6)
			.containsEntry("chain", 2).containsEntry("step", 6).containsEntry("intervention", 3).containsEntry("province", 3)
			.containsEntry("evaluation", 1).containsEntry("pillar", 1);
	}

	@Test
	void withoutReleasesAllIsUnreleasedAndNothingIsRecorded() {
		assertThat(this.dataset.unreleased()).isTrue();
		assertThat(this.dataset.history().last()).isZero();
		assertThat(this.dataset.facts()).allMatch((fact) -> this.dataset.history().recorded(fact.id()) == null);
	}

	private Disagreement contradiction(Fact one, Fact other) {
		return disagreement(Disagreement.Kind.CONTRADICTION, one, other);
	}

	private static Disagreement disagreement(Disagreement.Kind kind, Fact one, Fact other) {
		return new Disagreement(kind, Set.of(one.id(), other.id()).stream().sorted().toList());
	}

	private List<String> objects(String subject, String predicate) {
		return this.dataset.facts().stream()
			.filter((fact) -> fact.subject().equals(subject) && fact.predicate().equals(predicate))
			.map((fact) -> fact.object().key())
			.toList();
	}

	private Fact one(String subject, String predicate, String object) {
		List<Fact> found = this.dataset.facts().stream()
			.filter((fact) -> fact.subject().equals(subject) && fact.predicate().equals(predicate) && fact.object().key().equals(object))
			.toList();
		assertThat(found).as("%s %s %s", subject, predicate, object).hasSize(1);
		return found.get(0);
	}

	private Thing thing(String id) {
		return this.dataset.things().stream().filter((thing) -> thing.id().equals(id)).findFirst().orElseThrow();
	}

}
