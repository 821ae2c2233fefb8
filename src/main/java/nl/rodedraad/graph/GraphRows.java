package nl.rodedraad.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import nl.rodedraad.dataset.Dataset;

/** Turns a dataset into the rows that the load statements take. */
final class GraphRows {

	private GraphRows() {
	}

	/** What a generation holds but for the copies and what is counted of all, in the order in which it can be written. */
	static List<Stage> of(Dataset dataset, Names names) {
		RegisterRows registers = new RegisterRows(dataset);
		List<Stage> stages = new ArrayList<>(List.of(new Stage("codes", registers::codes), new Stage("releases", registers::releases)));
		stages.addAll(ofCopy(dataset, names));
		return stages;
	}

	/** What a copy adds, which uses the words of the original and was never released. */
	static List<Stage> ofCopy(Dataset dataset, Names names) {
		SourceRows sources = new SourceRows(dataset);
		ThingRows things = new ThingRows(dataset, names);
		FactRows facts = new FactRows(dataset, names);
		SearchRows search = new SearchRows(dataset, names, sources);
		return List.of(new Stage("sources", sources::sources), new Stage("things", things::things), new Stage("keys", things::keys),
				new Stage("facts", facts::facts), new Stage("relations", facts::relations), new Stage("supports", sources::supports),
				new Stage("derivations", sources::derivations), new Stage("disagreements", facts::disagreements),
				new Stage("remarks", sources::remarks), new Stage("entries", search::entries));
	}

	/**
	 * Rows of one kind.
	 *
	 * @param statement name of the statement in {@code cypher/load/} that writes them
	 * @param rows makes them when their turn has come, so that not all are in memory at once
	 */
	record Stage(String statement, Supplier<List<Map<String, Object>>> rows) {

	}

}
