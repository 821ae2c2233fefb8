package nl.rodedraad.web.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.rodedraad.question.catalogue.Places;
import nl.rodedraad.question.catalogue.Places.Place;
import nl.rodedraad.web.Visit;
import org.springframework.stereotype.Component;

/** Draws maps: it knows where every municipality lies. */
@Component
public final class Atlas {

	private final Places places;

	Atlas(Places places) {
		this.places = places;
	}

	/**
	 * A map of the country.
	 * @param title what it shows, in words
	 * @param marks what to mark; several of one municipality become one dot, and a municipality that merged is marked where the
	 * one lies that it is part of today
	 */
	public DotMap map(String title, Collection<MapMark> marks, Visit visit) {
		Map<String, Place> places = this.places.all(visit.version());
		Map<String, List<MapMark>> marksByPlace = new LinkedHashMap<>();
		for (MapMark mark : new LinkedHashSet<>(marks)) {
			Place place = places.get(mark.municipality());
			if (place != null && isOnPaper(place)) {
				marksByPlace.computeIfAbsent(place.now(), (id) -> new ArrayList<>()).add(mark);
			}
		}
		List<Dot> dots = new ArrayList<>();
		marksByPlace.forEach((id, all) -> dots.add(dot(places.get(all.get(0).municipality()), all, visit.path(id))));
		dots.sort(Comparator.comparing(Dot::count).reversed().thenComparing(Dot::name));
		return new DotMap(title, land(places.values()), dots);
	}

	/** Whether a map can show a municipality. */
	public boolean knows(String municipality, Visit visit) {
		Place place = this.places.all(visit.version()).get(municipality);
		return place != null && isOnPaper(place);
	}

	private static Dot dot(Place place, List<MapMark> marks, String href) {
		Set<String> names = marks.stream().map(MapMark::name).collect(Collectors.toCollection(LinkedHashSet::new));
		return new Dot(place.name(), href, marks.stream().map(MapMark::kind).distinct().toList(), List.copyOf(names),
				rounded(Projection.x(place.longitude())), rounded(Projection.y(place.latitude())));
	}

	private static String land(Collection<Place> places) {
		return places.stream().filter((place) -> place.id().equals(place.now()) && isOnPaper(place)).sorted(Comparator.comparing(Place::id))
			.map((place) -> String.format(Locale.ROOT, "M%.0f %.0fh0", Projection.x(place.longitude()), Projection.y(place.latitude())))
			.collect(Collectors.joining());
	}

	private static boolean isOnPaper(Place place) {
		double x = Projection.x(place.longitude());
		double y = Projection.y(place.latitude());
		return x >= 0 && x <= Projection.WIDTH && y >= 0 && y <= Projection.HEIGHT;
	}

	private static double rounded(double units) {
		return Math.round(units * 10) / 10.0;
	}

}
