package nl.rodedraad.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the releases together say: when each fact was recorded, and what was withdrawn when.
 *
 * @param releases in order
 * @param recorded id of a fact of the last release to the day on which it was recorded
 * @param withdrawn facts that no longer hold, by id
 */
public record History(List<Release> releases, Map<String, PartialDate> recorded, Map<String, Withdrawn> withdrawn) {

	/**
	 * Plays the releases one after another.
	 * @throws IllegalArgumentException if one withdraws what was not there or adds what was, or numbers have a gap
	 */
	public static History of(List<Release> releases) {
		Map<String, PartialDate> recorded = new LinkedHashMap<>();
		Map<String, Withdrawn> withdrawn = new LinkedHashMap<>();
		int expected = 1;
		for (Release release : releases) {
			if (release.number() != expected++) {
				throw new IllegalArgumentException("Release %d follows release %d".formatted(release.number(), expected - 2));
			}
			for (Fact fact : release.withdrawn()) {
				PartialDate since = recorded.remove(fact.id());
				if (since == null) {
					throw new IllegalArgumentException("Release %d withdraws %s, which was not there".formatted(release.number(), fact.id()));
				}
				withdrawn.put(fact.id(), new Withdrawn(fact, since, release.date()));
			}
			for (Fact fact : release.added()) {
				withdrawn.remove(fact.id());
				if (recorded.put(fact.id(), release.date()) != null) {
					throw new IllegalArgumentException("Release %d adds %s, which was there".formatted(release.number(), fact.id()));
				}
			}
		}
		return new History(List.copyOf(releases), recorded, withdrawn);
	}

	/** Number of the last release; 0 when there is none. */
	public int last() {
		return this.releases.isEmpty() ? 0 : this.releases.get(this.releases.size() - 1).number();
	}

	/** Whether the facts are other than those of the last release. */
	public boolean differsFrom(Collection<Fact> facts) {
		return facts.size() != this.recorded.size() || !facts.stream().map(Fact::id).allMatch(this.recorded::containsKey);
	}

	/** The release that brings the history to these facts. */
	public Release next(Collection<Fact> facts, PartialDate date) {
		Map<String, Fact> now = new LinkedHashMap<>();
		facts.forEach((fact) -> now.put(fact.id(), fact));
		List<Fact> added = facts.stream().filter((fact) -> !this.recorded.containsKey(fact.id())).toList();
		Map<String, Fact> before = new LinkedHashMap<>();
		this.releases.forEach((release) -> release.added().forEach((fact) -> before.put(fact.id(), fact)));
		List<Fact> gone = this.recorded.keySet().stream().filter((id) -> !now.containsKey(id)).map(before::get).toList();
		return new Release(last() + 1, date, added, gone);
	}

	/** When a fact was recorded, or null while no release has it. */
	public @Nullable PartialDate recorded(String fact) {
		return this.recorded.get(fact);
	}

	/**
	 * A fact that no longer holds.
	 *
	 * @param fact its content
	 * @param recorded day on which it was recorded
	 * @param withdrawn day on which it was withdrawn
	 */
	public record Withdrawn(Fact fact, PartialDate recorded, PartialDate withdrawn) {

	}

}
