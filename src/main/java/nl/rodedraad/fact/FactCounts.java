package nl.rodedraad.fact;

import java.util.Collection;
import java.util.Set;

/**
 * How many facts there are, by the strongest ground on which each may be said and by how exactly its best evidence points.
 *
 * @param facts all of them: the sum of the next three, and of the three after that and the derived ones
 * @param stated a source states it
 * @param classified no source states it, and a rule of ours with a passage does
 * @param derived it follows from other facts alone
 * @param passages best evidence is a passage
 * @param documents best evidence is a document as a whole
 * @param rows best evidence is a researched row
 * @param onOneSource it rests on one source alone
 */
public record FactCounts(int facts, int stated, int classified, int derived, int passages, int documents, int rows, int onOneSource) {

	public static final FactCounts NONE = of(Set.of());

	public static FactCounts of(Collection<Fact> facts) {
		return new FactCounts(facts.size(), strongest(facts, Basis.STATED), strongest(facts, Basis.CLASSIFIED), strongest(facts, Basis.DERIVED),
				pointing(facts, Precision.PASSAGE), pointing(facts, Precision.DOCUMENT), pointing(facts, Precision.ROW),
				(int) facts.stream().filter((fact) -> fact.independentSources() == 1).count());
	}

	private static int strongest(Collection<Fact> facts, Basis basis) {
		return (int) facts.stream().filter((fact) -> fact.bases().get(0) == basis).count();
	}

	private static int pointing(Collection<Fact> facts, Precision precision) {
		return (int) facts.stream().filter((fact) -> fact.bestPrecision() == precision).count();
	}

	public FactCounts plus(FactCounts other) {
		return new FactCounts(this.facts + other.facts, this.stated + other.stated, this.classified + other.classified,
				this.derived + other.derived, this.passages + other.passages, this.documents + other.documents, this.rows + other.rows,
				this.onOneSource + other.onOneSource);
	}

}
