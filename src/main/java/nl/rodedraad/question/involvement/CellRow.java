package nl.rodedraad.question.involvement;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import nl.rodedraad.fact.Text;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Deal;
import nl.rodedraad.question.catalogue.Ministry;
import nl.rodedraad.question.catalogue.Node;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the graph gives it: with ids instead of facts, since many cells rest on the same ones.
 *
 * @param sortName what deals are sorted by
 * @param place 1 where the ministry signed, 2 where something else is known, 3 where nothing is
 * @param facts ids
 */
record CellRow(Deal deal, String sortName, Ministry ministry, SignedState signed, InvolvementState involvement,
		List<Entry> signatures, List<Entry> roles, List<Entry> ways, List<Entry> coordination, List<SearchedDocument> documents, int place, List<String> facts) {

	InvolvementCell cell(Map<String, EvidencedFact> known) {
		return new InvolvementCell(this.deal, this.ministry, this.signed,
				this.signatures.stream().map((entry) -> entry.party(known)).toList(), this.roles.stream().map((entry) -> entry.party(known)).toList(), this.involvement,
				this.ways.stream().map((entry) -> entry.involved(known)).toList(),
				this.coordination.stream().map((entry) -> entry.coordinator(known)).toList(), this.documents, facts(this.facts, known));
	}

	/** What cells of one ministry are sorted by. */
	List<@Nullable Object> keys() {
		return List.of(this.place, this.sortName, this.deal.id());
	}

	private static List<EvidencedFact> facts(List<String> ids, Map<String, EvidencedFact> known) {
		return ids.stream().distinct().map(known::get).filter(Objects::nonNull).toList();
	}

	/**
	 * How the ministry stands to the deal, to its tranche or to one of its interventions.
	 *
	 * @param role of a party, else null
	 * @param kind of an involvement, else null
	 * @param facts ids, leading from the deal to the ministry
	 */
	@JsonIgnoreProperties({ "ministry", "standing" })
	record Entry(Node thing, @Nullable String role, @Nullable String kind, @Nullable String namedAs, @Nullable String noteNl,
			@Nullable String noteEn, @Nullable String validFrom, @Nullable String validTo, List<String> facts) {

		PartyIn party(Map<String, EvidencedFact> known) {
			return new PartyIn(this.thing, String.valueOf(this.role), this.namedAs, note(), this.validFrom, this.validTo,
					CellRow.facts(this.facts, known));
		}

		InvolvedIn involved(Map<String, EvidencedFact> known) {
			return new InvolvedIn(this.thing, String.valueOf(this.kind), note(), this.validFrom, this.validTo,
					CellRow.facts(this.facts, known));
		}

		CoordinatorOf coordinator(Map<String, EvidencedFact> known) {
			return new CoordinatorOf(this.thing, note(), this.validFrom, this.validTo, CellRow.facts(this.facts, known));
		}

		private @Nullable Text note() {
			return (this.noteNl == null) ? null : new Text(this.noteNl, this.noteEn);
		}

	}

}
