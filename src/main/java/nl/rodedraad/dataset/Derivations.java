package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Period;
import nl.rodedraad.fact.Support;

/** Computes the facts that follow from others by a rule of ours. */
final class Derivations {

	private Derivations() {
	}

	/** A deal lies in every part of the country in which one of its provinces lies. */
	static List<Fact> landsdelen(Collection<Fact> facts) {
		Map<String, List<Fact>> byProvince = facts.stream()
			.filter((fact) -> fact.predicate().equals("IN_LANDSDEEL") && fact.subject().startsWith("province/"))
			.collect(Collectors.groupingBy(Fact::subject));
		List<Fact> derived = new ArrayList<>();
		for (Fact inProvince : facts) {
			if (inProvince.predicate().equals("IN_PROVINCE") && inProvince.subject().startsWith("deal/")) {
				for (Fact inLandsdeel : byProvince.getOrDefault(inProvince.object().key(), List.of())) {
					Support support = Support.derived("a deal lies where its provinces lie", List.of(inProvince.id(), inLandsdeel.id()));
					derived.add(Fact.of(inProvince.subject(), "IN_LANDSDEEL", inLandsdeel.object(), Map.of(), Period.ALWAYS, List.of(support)));
				}
			}
		}
		return derived;
	}

}
