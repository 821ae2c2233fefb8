package nl.rodedraad.dataset;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.dataset.FactReader.LocatedFact;
import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.fact.Disagreements;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Precision;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.ThingRef;
import nl.rodedraad.fact.Vocabulary;

/** Finds what is wrong with facts that each read well but do not go together. */
final class Checks {

	private static final Set<String> PARTS_OF_MONEY = Set.of("payer", "kind", "asOf");

	private final Map<String, LocatedFact> facts;

	private final Map<String, Map<String, List<Fact>>> bySubject;

	private final Vocabulary vocabulary;

	private final Problems problems;

	Checks(Map<String, LocatedFact> facts, Vocabulary vocabulary, Problems problems) {
		this.facts = facts;
		this.vocabulary = vocabulary;
		this.problems = problems;
		this.bySubject = facts.values().stream().map(LocatedFact::fact)
			.collect(Collectors.groupingBy(Fact::subject, LinkedHashMap::new, Collectors.groupingBy(Fact::predicate)));
	}

	void run() {
		onePassageOneValue();
		this.bySubject.forEach((subject, said) -> {
			startBeforeEnd(said);
			moneyAddsUp(said.getOrDefault("MONEY", List.of()));
			if (subject.startsWith("deal/")) {
				municipalitiesOfTheirTime(said);
			}
		});
		this.facts.values().forEach(this::municipalityIsNamedAsItWas);
	}

	/** Two sources may contradict each other, one passage may not. */
	private void onePassageOneValue() {
		Disagreements disagreements = new Disagreements(this.vocabulary.predicates());
		for (Disagreement disagreement : disagreements.among(this.facts.values().stream().map(LocatedFact::fact).toList())) {
			Set<String> sides = new HashSet<>(disagreement.sides());
			List<LocatedFact> inOrder = this.facts.values().stream().filter((fact) -> sides.contains(fact.fact().id())).toList();
			for (int i = 0; i < inOrder.size(); i++) {
				for (LocatedFact later : inOrder.subList(i + 1, inOrder.size())) {
					Fact first = inOrder.get(i).fact();
					if (sameEvidence(first, later.fact()) && contradict(disagreements, first, later.fact())) {
						this.problems.add(later.where(),
								"'%s' of %s has one value at a time, and the same evidence gives '%s' and '%s'; correct one, or set them apart by a qualifier or a time."
									.formatted(first.predicate(), first.subject(), first.object().key(), later.fact().object().key()));
					}
				}
			}
		}
	}

	private static boolean contradict(Disagreements disagreements, Fact one, Fact other) {
		return disagreements.among(List.of(one, other)).stream().anyMatch((found) -> found.kind() == Disagreement.Kind.CONTRADICTION);
	}

	private static boolean sameEvidence(Fact one, Fact other) {
		Set<Evidence> places = evidence(one).filter((place) -> place.precision() != Precision.ROW).collect(Collectors.toSet());
		return evidence(other).anyMatch(places::contains);
	}

	private static Stream<Evidence> evidence(Fact fact) {
		return fact.supports().stream().map(Support::evidence).filter(Objects::nonNull);
	}

	private void startBeforeEnd(Map<String, List<Fact>> said) {
		Optional<PartialDate> start = dates(said, "START").min(PartialDate::compareTo);
		Optional<PartialDate> end = dates(said, "END").max(PartialDate::compareTo);
		if (start.isPresent() && end.isPresent() && start.get().earliest().isAfter(end.get().latest())) {
			Fact fact = said.get("END").get(0);
			this.problems.add(this.facts.get(fact.id()).where(),
					"%s ends in %s, before it starts in %s; correct one of the dates.".formatted(fact.subject(), end.get(), start.get()));
		}
	}

	private static Stream<PartialDate> dates(Map<String, List<Fact>> said, String predicate) {
		return said.getOrDefault(predicate, List.of()).stream().map((fact) -> PartialDate.parse(fact.object().key()));
	}

	/** Within one source the State and the region together pay the total that the source gives. */
	private void moneyAddsUp(List<Fact> money) {
		List<Fact> whole = money.stream()
			.filter((fact) -> fact.qualifiers().containsKey("payer") && PARTS_OF_MONEY.containsAll(fact.qualifiers().keySet()))
			.toList();
		Set<String> sources = whole.stream().flatMap(Checks::evidence).filter((place) -> place.precision() != Precision.ROW)
			.map(Evidence::source).collect(Collectors.toCollection(TreeSet::new));
		for (String source : sources) {
			Map<String, List<Fact>> byPayer = whole.stream()
				.filter((fact) -> evidence(fact).anyMatch((place) -> place.source().equals(source) && place.precision() != Precision.ROW))
				.collect(Collectors.groupingBy((fact) -> fact.qualifiers().get("payer")));
			if (Set.of("RIJK", "REGIO", "TOTAL").equals(byPayer.keySet()) && byPayer.values().stream().allMatch((one) -> one.size() == 1)) {
				BigDecimal sum = amount(byPayer, "RIJK").add(amount(byPayer, "REGIO"));
				BigDecimal total = amount(byPayer, "TOTAL");
				if (sum.compareTo(total) != 0) {
					Fact fact = byPayer.get("TOTAL").get(0);
					this.problems.add(this.facts.get(fact.id()).where(),
							"According to %s the State and the region pay %s together for %s, and the total is %s; correct an amount, or mark it with 'bound' or 'part'."
								.formatted(source, sum.toPlainString(), fact.subject(), total.toPlainString()));
				}
			}
		}
	}

	private static BigDecimal amount(Map<String, List<Fact>> byPayer, String payer) {
		return new BigDecimal(byPayer.get(payer).get(0).object().key());
	}

	private void municipalitiesOfTheirTime(Map<String, List<Fact>> said) {
		Optional<PartialDate> moment = dates(said, "SIGNED").min(PartialDate::compareTo)
			.or(() -> dates(said, "START").min(PartialDate::compareTo));
		if (moment.isEmpty()) {
			return;
		}
		for (String predicate : List.of("IN_MUNICIPALITY", "PARTY")) {
			for (Fact fact : said.getOrDefault(predicate, List.of())) {
				PartialDate when = (fact.valid().from() == null) ? moment.get() : fact.valid().from();
				if (fact.object() instanceof ThingRef municipality && municipality.id().startsWith("municipality/")) {
					municipalityOfItsTime(fact, municipality, when);
				}
			}
		}
	}

	private void municipalityOfItsTime(Fact fact, ThingRef municipality, PartialDate when) {
		Map<String, List<Fact>> said = this.bySubject.getOrDefault(municipality.id(), Map.of());
		Optional<PartialDate> start = dates(said, "START").findFirst();
		Optional<PartialDate> end = dates(said, "END").findFirst();
		boolean tooEarly = start.isPresent() && start.get().earliest().isAfter(when.latest());
		boolean tooLate = end.isPresent() && !end.get().latest().isAfter(when.earliest());
		if (tooEarly || tooLate) {
			this.problems.add(this.facts.get(fact.id()).where(), "%s is the wrong CBS code for %s: this municipality %s; use the code of that time."
				.formatted(municipality.id(), when, tooEarly ? "exists since " + start.get() : "ended on " + end.get()));
		}
	}

	private void municipalityIsNamedAsItWas(LocatedFact located) {
		Fact fact = located.fact();
		String namedAs = fact.qualifiers().get("namedAs");
		if (!(fact.object() instanceof ThingRef municipality) || !municipality.id().startsWith("municipality/")) {
			return;
		}
		Map<String, List<Fact>> said = this.bySubject.getOrDefault(municipality.id(), Map.of());
		Set<String> names = List.of("NAME", "ALSO_NAMED").stream().flatMap((predicate) -> said.getOrDefault(predicate, List.of()).stream())
			.map((name) -> name.object().key()).collect(Collectors.toSet());
		boolean takesName = this.vocabulary.predicates().stream()
			.anyMatch((predicate) -> predicate.id().equals(fact.predicate()) && predicate.qualifiers().containsKey("namedAs"));
		if (takesName && (namedAs == null || !names.contains(namedAs.replaceFirst("^[Gg]emeente ", "")))) {
			this.problems.add(located.where(), "%s is called %s, not '%s'; correct the code or 'namedAs'.".formatted(municipality.id(), names, namedAs));
		}
	}

}
