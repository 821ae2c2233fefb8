package nl.rodedraad.question.feedback;

import java.util.List;
import java.util.stream.Stream;

import nl.rodedraad.fact.Text;
import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.FactSupport;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a chain or a step, as the statement gives it.
 *
 * @param thing what it points at, or what points here; null when the fact has a value
 */
record Told(EvidencedFact fact, @Nullable Node thing) {

	static Stream<Told> of(List<Told> all, String predicate) {
		return all.stream().filter((told) -> told.fact.predicate().equals(predicate));
	}

	static List<EvidencedFact> facts(List<Told> all, String... predicates) {
		List<String> wanted = List.of(predicates);
		return all.stream().map(Told::fact).filter((fact) -> wanted.contains(fact.predicate())).toList();
	}

	static List<Relation> relations(List<Told> all, String predicate) {
		return of(all, predicate).map(Told::relation).toList();
	}

	boolean pointsAt(Node node) {
		return node.id().equals(this.fact.object());
	}

	Node node() {
		if (this.thing == null) {
			throw new IllegalStateException("Fact %s points at nothing".formatted(this.fact.id()));
		}
		return this.thing;
	}

	/** What a source adds about the fact, or null. */
	@Nullable Text note() {
		return this.fact.supports().stream().map(FactSupport::note).filter((note) -> note != null).findFirst().orElse(null);
	}

	private Relation relation() {
		Text note = note();
		return new Relation(node(), null, null, null, null, null, null, this.fact.qualifier("effect"), this.fact.qualifier("capacity"), null,
				(note == null) ? null : note.nl(), (note == null) ? null : note.en(), this.fact.validFrom(), this.fact.validTo(),
				List.of(this.fact));
	}

}
