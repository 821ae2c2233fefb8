package nl.rodedraad.question.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.GraphReader;
import nl.rodedraad.graph.Statement;
import org.springframework.stereotype.Component;

/** Gives where municipalities lie; read once for a state of the data, since every map needs all of them. */
@Component
public final class Places {

	private static final Statement PLACES = Statement.named("questions/places");

	private final GraphReader graph;

	private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, Map.of()));

	Places(GraphReader graph) {
		this.graph = graph;
	}

	/** By full id, where each municipality lies, also those that are part of another by now; without those that no source places. */
	public Map<String, Place> all(DataVersion version) {
		Known now = this.known.get();
		if (now.generation != version.generation()) {
			List<Place> places = this.graph.read(PLACES, version, Map.of(), Place.class);
			now = new Known(version.generation(), places.stream().collect(Collectors.toUnmodifiableMap(Place::id, Function.identity())));
			this.known.set(now);
		}
		return now.places;
	}

	private record Known(long generation, Map<String, Place> places) {

	}

	/**
	 * Where a municipality lies.
	 *
	 * @param id full id
	 * @param now full id of the municipality that it is part of today, else its own
	 * @param name name of that one
	 * @param longitude degrees east, WGS 84
	 * @param latitude degrees north, WGS 84
	 */
	public record Place(String id, String now, String name, double longitude, double latitude) {

	}

}
