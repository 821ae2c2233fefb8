package nl.rodedraad.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Thing;
import org.jspecify.annotations.Nullable;

/** What things are called, so that a row can carry the names that its answer shows. */
final class Names {

	/** By which facts a thing is named, first choice first: a step of a chain has a title instead of a name. */
	private static final List<String> NAMES = List.of("NAME", "TITLE");

	private static final String ABBREVIATION = "abbreviation";

	private static final Set<String> NAMING = Set.of("NAME", "ENGLISH_NAME", "NAMED", "ABBREVIATION", "ALSO_NAMED");

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, List<Fact>> naming;

	private final @Nullable Names others;

	Names(Dataset dataset) {
		this(dataset, null);
	}

	/** @param others what the things are called that are not in the dataset */
	Names(Dataset dataset, @Nullable Names others) {
		this.others = others;
		this.naming = dataset.facts().stream().filter((fact) -> NAMING.contains(fact.predicate())).collect(Collectors.groupingBy(Fact::subject));
		NAMES.forEach((predicate) -> dataset.facts().stream().filter((fact) -> fact.predicate().equals(predicate))
			.forEach((fact) -> this.names.putIfAbsent(fact.subject(), fact.object().key())));
		dataset.things().forEach((thing) -> this.names.putIfAbsent(thing.id(), thing.slug()));
	}

	/** The name or title of a thing, the first when sources give several; the slug of one without either, the id of one that is gone. */
	String of(String thing) {
		String name = this.names.get(thing);
		return (name != null) ? name : (this.others != null) ? this.others.of(thing) : thing;
	}

	/** Whether facts give the thing an abbreviation. */
	boolean abbreviates(Thing thing) {
		return this.naming.getOrDefault(thing.id(), List.of()).stream()
			.anyMatch((fact) -> fact.predicate().equals("ABBREVIATION") || fact.qualifiers().containsKey(ABBREVIATION));
	}

	/** All names and abbreviations, old and new, that facts give a thing. */
	Set<String> all(Thing thing) {
		Set<String> all = new LinkedHashSet<>();
		for (Fact fact : this.naming.getOrDefault(thing.id(), List.of())) {
			all.add(fact.object().key());
			if (fact.qualifiers().containsKey(ABBREVIATION)) {
				all.add(fact.qualifiers().get(ABBREVIATION));
			}
		}
		return all;
	}

}
