package nl.rodedraad.question.feedback;

import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Chain;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.RemarkOn;
import nl.rodedraad.question.catalogue.Step;
import nl.rodedraad.question.provenance.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * A chain as the statement gives it, with ids where it means facts.
 *
 * @param closest rank of the closest way to belong
 * @param strength rank of how well it is described
 * @param parts the chain itself, then its steps in order
 */
record PathRow(Chain chain, int closest, int strength, List<BelongingRow> belongings, List<PartRow> parts) {

	/** What paths are sorted by. */
	List<@Nullable Object> keys() {
		return List.of(this.closest, this.strength, this.chain.id());
	}

	/**
	 * The path.
	 * @param facts every fact that the row means, by id
	 */
	ChainPath path(Map<String, EvidencedFact> facts) {
		List<Belonging> belongings = this.belongings.stream().map((belonging) -> belonging.with(facts)).toList();
		return PathAssembly.of(this.chain, this.parts, facts).path(belongings);
	}

	private static List<EvidencedFact> of(Map<String, EvidencedFact> facts, List<String> ids) {
		return ids.stream().map(facts::get).toList();
	}

	record BelongingRow(BelongingKind how, int rank, Node thing, @Nullable Step step, List<String> ids) {

		Belonging with(Map<String, EvidencedFact> facts) {
			return new Belonging(this.how, this.thing, this.step, of(facts, this.ids));
		}

	}

	record PartRow(Node about, List<ToldRow> told, List<ToldRow> cameFrom, List<ContradictionRow> contradictions, List<RemarkOn> remarks) {

		Part with(Map<String, EvidencedFact> facts) {
			return new Part(this.about, this.told.stream().map((one) -> one.with(facts)).toList(),
					this.cameFrom.stream().map((one) -> one.with(facts)).toList(),
					this.contradictions.stream().map((one) -> one.with(this.about, facts)).toList(), this.remarks);
		}

	}

	record ToldRow(String fact, @Nullable Node thing) {

		Told with(Map<String, EvidencedFact> facts) {
			return new Told(of(facts, List.of(this.fact)).get(0), this.thing);
		}

	}

	record ContradictionRow(String id, Disagreement.Kind kind, List<String> sides) {

		Contradiction with(Node about, Map<String, EvidencedFact> facts) {
			EvidencedFact first = of(facts, this.sides).get(0);
			return new Contradiction(this.id, this.kind, about, about.id(), first.predicate(), first.labelNl(), first.labelEn(),
					of(facts, this.sides));
		}

	}

}
