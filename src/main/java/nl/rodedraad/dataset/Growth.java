package nl.rodedraad.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.FactObject;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Remark;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Thing;
import nl.rodedraad.fact.ThingRef;
import nl.rodedraad.fact.Value;

/**
 * Makes more data of the same shape, to measure how answers behave when the data grow. Deals, programmes, chains and all
 * that belongs to them come again with their own municipalities, partners and sources, in a place of their own; what the
 * country has once, such as ministries and themes, is shared by all copies and so is related to ever more. Nothing is drawn
 * by lot: copy 7 is the same in every build. See decision 11.
 */
final class Growth {

	/** What the country or the product has once, however many deals there are. */
	private static final Set<String> SHARED_KINDS = Set.of("tranche", "form", "ministry", "province", "landsdeel", "domain", "theme",
			"approach", "instrument", "factor", "layer");

	/** Organisations that work for the whole country; others are partners of a region. */
	private static final Set<String> NATIONAL = Set.of("PARLIAMENT", "POLITICAL_PARTY", "ADVISORY_BODY", "AUDIT_OFFICE", "INSPECTORATE",
			"GOVERNMENT_AGENCY", "ASSOCIATION", "EUROPE", "CONSULTANCY");

	/** The programme of all deals, and what is said of deals without naming them. */
	private static final Set<String> SHARED_THINGS = Set.of("programme/regio-deals", "deal/unnamed");

	private static final Set<String> NAMING = Set.of("NAME", "ENGLISH_NAME", "NAMED", "ABBREVIATION", "ALSO_NAMED");

	private final Dataset real;

	private final Map<String, Predicate> predicates;

	private final Set<String> copied;

	/** Facts that a copy has of its own, by the id of the original. */
	private final Map<String, Fact> facts = new LinkedHashMap<>();

	Growth(Dataset real) {
		this.real = real;
		this.predicates = real.vocabulary().predicates().stream().collect(Collectors.toMap(Predicate::id, (predicate) -> predicate));
		Set<String> national = real.facts().stream()
			.filter((fact) -> fact.predicate().equals("ORGANISATION_KIND") && NATIONAL.contains(fact.object().key()))
			.map(Fact::subject).collect(Collectors.toSet());
		this.copied = real.things().stream()
			.filter((thing) -> !SHARED_KINDS.contains(thing.kind()))
			.filter((thing) -> !SHARED_THINGS.contains(thing.id()) && !national.contains(thing.id()))
			.map(Thing::id).collect(Collectors.toSet());
		real.facts().stream().filter(this::isCopied).forEach((fact) -> this.facts.put(fact.id(), fact));
	}

	private boolean isCopied(Fact fact) {
		return this.copied.contains(fact.subject()) || (fact.object() instanceof ThingRef thing && this.copied.contains(thing.id()))
				|| fact.qualifiers().entrySet().stream().anyMatch((one) -> refersToCopied(fact, one.getKey(), one.getValue()));
	}

	private boolean refersToCopied(Fact fact, String qualifier, String value) {
		Predicate.Qualifier kind = this.predicates.get(fact.predicate()).qualifiers().get(qualifier);
		return kind != null && kind.range() == null && this.copied.contains(value);
	}

	/**
	 * What a copy adds to the data: only what is its own. Its facts also name things that are shared.
	 * @param number from 1
	 */
	Dataset copy(int number) {
		Copy copy = new Copy(number);
		Map<String, PartialDate> recorded = new HashMap<>();
		List<Fact> facts = new ArrayList<>();
		for (Fact original : this.facts.values()) {
			Fact fact = copy.of(original);
			facts.add(fact);
			PartialDate since = this.real.history().recorded(original.id());
			if (since != null) {
				recorded.put(fact.id(), since);
			}
		}
		List<Remark> remarks = this.real.remarks().stream().filter((remark) -> this.copied.contains(remark.about())).map(copy::of).toList();
		List<Disagreement> disagreements = this.real.disagreements().stream()
			.filter((disagreement) -> this.facts.keySet().containsAll(disagreement.sides())).map(copy::of).toList();
		return new Dataset(this.real.fingerprint(), 1, this.real.vocabulary(), this.real.synonyms(), copy.sources(facts, remarks),
				this.real.things().stream().filter((thing) -> this.copied.contains(thing.id())).map(copy::of).toList(), facts, disagreements, remarks,
				new History(List.of(), recorded, Map.of()));
	}

	/** How one copy differs from the original. */
	private final class Copy {

		/** So many copies lie beside each other, further apart than the country is wide, before a next row begins to the south. */
		private static final int IN_A_ROW = 50;

		private static final int DEGREES_EAST = 7;

		private static final int DEGREES_SOUTH = 5;

		private final String suffix;

		private final String name;

		private final Map<String, BigDecimal> shift;

		Copy(int number) {
			this.suffix = "-copy" + number;
			this.name = " " + number;
			this.shift = Map.of("LONGITUDE", BigDecimal.valueOf((long) (number % IN_A_ROW) * DEGREES_EAST), "LATITUDE",
					BigDecimal.valueOf((long) -(number / IN_A_ROW) * DEGREES_SOUTH));
		}

		private String id(String id) {
			return Growth.this.copied.contains(id) ? id + this.suffix : id;
		}

		Thing of(Thing thing) {
			List<String> aliases = thing.aliases().stream().map((alias) -> alias + this.suffix).toList();
			return new Thing(id(thing.id()), thing.kind(), aliases, thing.position());
		}

		Fact of(Fact fact) {
			Map<String, String> qualifiers = new HashMap<>(fact.qualifiers());
			qualifiers.replaceAll((name, value) -> refersToCopied(fact, name, value) ? id(value) : value);
			return Fact.of(id(fact.subject()), fact.predicate(), of(fact.object(), fact.predicate()), qualifiers, fact.valid(),
					fact.supports().stream().map(this::of).toList());
		}

		private FactObject of(FactObject object, String predicate) {
			if (!(object instanceof Value value)) {
				return new ThingRef(id(object.key()));
			}
			if (this.shift.containsKey(predicate)) {
				return new Value(value.type(), new BigDecimal(value.written()).add(this.shift.get(predicate)).toPlainString(), null);
			}
			return NAMING.contains(predicate) ? new Value(value.type(), value.written() + this.name, value.en()) : value;
		}

		private Support of(Support support) {
			Evidence evidence = support.evidence();
			List<String> derivedFrom = support.derivedFrom().stream()
				.map((from) -> Growth.this.facts.containsKey(from) ? of(Growth.this.facts.get(from)).id() : from).toList();
			return new Support(support.basis(), (evidence == null) ? null : of(evidence), support.rule(), support.note(), derivedFrom);
		}

		private Evidence of(Evidence evidence) {
			return new Evidence(evidence.source() + this.suffix, evidence.section(), evidence.anchor(), evidence.precision());
		}

		Remark of(Remark remark) {
			return new Remark(id(remark.about()), remark.kind(), remark.text(),
					remark.evidence().stream().map(this::of).toList());
		}

		Disagreement of(Disagreement disagreement) {
			return new Disagreement(disagreement.kind(),
					disagreement.sides().stream().map((side) -> of(Growth.this.facts.get(side)).id()).sorted().toList());
		}

		/** The sources that the copy names. */
		Map<String, Source> sources(List<Fact> facts, List<Remark> remarks) {
			Set<String> named = new HashSet<>();
			Stream.concat(facts.stream().flatMap((fact) -> fact.supports().stream()).map(Support::evidence).filter(Objects::nonNull),
					remarks.stream().flatMap((remark) -> remark.evidence().stream())).forEach((evidence) -> named.add(evidence.source()));
			Map<String, Source> sources = new LinkedHashMap<>();
			for (Source source : Growth.this.real.sources().values()) {
				String id = source.id() + this.suffix;
				if (named.contains(id)) {
					sources.put(id, new Source(id, source.title() + this.name, source.publisher(), source.date(), source.kind(), source.kamerstuk(),
							source.url(), source.seen(), source.onBehalfOf(), source.text(), source.sections()));
				}
			}
			return sources;
		}

	}

}
