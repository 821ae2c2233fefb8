package nl.rodedraad.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads which generation is served. An operation asks once and stays with the answer. */
@Component
final class ServedGeneration implements ServedVersion {

	private static final Statement SERVED = Statement.named("load/served");

	private final GraphReader reader;

	ServedGeneration(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public DataVersion current() {
		return find().orElseThrow(() -> new UnavailableException("No data version is served yet", null));
	}

	/** The served version, or nothing before the first load. */
	Optional<DataVersion> find() {
		return version(this.reader.run(SERVED, Map.of()));
	}

	/** The same as the one that is loading sees it, which nobody else can change meanwhile. */
	static Optional<DataVersion> find(LoadSession session) {
		return version(session.run("served", Map.of()));
	}

	/** The same as the writer of a cluster has it, which a reader may not know yet. */
	static Optional<DataVersion> find(Session writer) {
		return version(writer.run(SERVED.text()).list());
	}

	private static Optional<DataVersion> version(List<Record> rows) {
		return rows.stream().findFirst()
			.map((row) -> new DataVersion(row.get("generation").asLong(), row.get("release").asInt(), row.get("unreleased").asBoolean(),
					row.get("id").asString(), row.get("fingerprint").asString(), row.get("loadedAt").asString(),
					row.get("bookmarks").asList(Value::asString)));
	}

}
