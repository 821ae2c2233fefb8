package nl.rodedraad.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts of an answer, each read once however many parts of the answer rest on it. */
public final class FactsById {

	private final Map<String, EvidencedFact> facts;

	public FactsById(List<EvidencedFact> facts) {
		this.facts = facts.stream().collect(Collectors.toMap(EvidencedFact::id, Function.identity(), (one, other) -> one));
	}

	/** The facts with these ids, in their order; those that are not there are left out. */
	public List<EvidencedFact> of(List<String> ids) {
		return ids.stream().map(this.facts::get).filter(Objects::nonNull).toList();
	}

}
