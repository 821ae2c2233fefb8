package nl.rodedraad.question.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import nl.rodedraad.fact.Text;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import org.springframework.stereotype.Component;

/** Gives the words for codes, predicates and kinds; read once for a state of the data, since every page needs many of them. */
@Component
public final class Labels {

	private static final Statement LABELS = Statement.named("questions/labels");

	private final GraphReader graph;

	private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, Map.of()));

	Labels(GraphReader graph) {
		this.graph = graph;
	}

	/** The words for a code of a vocabulary, such as {@code SIGNATORY} of {@code party-role}; the code itself when there are none. */
	public Text of(String vocabulary, String code, DataVersion version) {
		return known(version).texts.getOrDefault(key(vocabulary, code), new Text(code, code));
	}

	private Known known(DataVersion version) {
		Known now = this.known.get();
		if (now.generation != version.generation()) {
			Map<String, Text> texts = new HashMap<>();
			List<Row> rows = this.graph.read(LABELS, version, Map.of(), Row.class);
			rows.forEach((row) -> texts.put(key(row.vocabulary, row.id), new Text(row.nl, row.en)));
			now = new Known(version.generation(), texts);
			this.known.set(now);
		}
		return now;
	}

	private static String key(String vocabulary, String code) {
		return vocabulary + "/" + code;
	}

	private record Known(long generation, Map<String, Text> texts) {

	}

	private record Row(String vocabulary, String id, String nl, String en) {

	}

}
