package nl.rodedraad.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.rodedraad.fact.SourceSection;

/** Where each section of a source stands in its text, as far as the map of the source is right. */
final class SectionMap {

	private final FoldedText text;

	private final Map<String, Span> spans = new LinkedHashMap<>();

	private final List<String> faults = new ArrayList<>();

	SectionMap(List<SourceSection> sections, FoldedText text) {
		this.text = text;
		place(sections, text.whole());
	}

	/** Sections are placed within the one that holds them, each to where its next sibling begins. */
	private void place(List<SourceSection> sections, Span limits) {
		Map<SourceSection, Integer> starts = new LinkedHashMap<>();
		int from = limits.from();
		for (SourceSection section : sections) {
			Optional<Integer> start = start(section, new Span(from, limits.to()));
			start.ifPresent((at) -> starts.put(section, at));
			from = start.orElse(from);
		}
		List<Integer> ends = new ArrayList<>(starts.values());
		ends.add(limits.to());
		int next = 1;
		for (Map.Entry<SourceSection, Integer> placed : starts.entrySet()) {
			Span span = end(placed.getKey(), new Span(placed.getValue(), ends.get(next++)));
			this.spans.put(placed.getKey().label(), span);
			place(placed.getKey().parts(), span);
		}
	}

	private Optional<Integer> start(SourceSection section, Span limits) {
		List<Span> everywhere = this.text.find(section.begins(), this.text.whole());
		if (everywhere.size() != 1) {
			this.faults.add("The section '%s' begins with '%s', which stands %d times in the text; take words that stand there once."
				.formatted(section.label(), section.begins(), everywhere.size()));
			return Optional.empty();
		}
		if (!limits.contains(everywhere.get(0))) {
			this.faults.add("The section '%s' begins outside the section that holds it or before the one that precedes it; put it in its place."
				.formatted(section.label()));
			return Optional.empty();
		}
		return Optional.of(everywhere.get(0).from());
	}

	private Span end(SourceSection section, Span span) {
		if (section.ends() == null) {
			return span;
		}
		List<Span> found = this.text.find(section.ends(), span);
		if (found.size() != 1) {
			this.faults.add("The section '%s' ends at '%s', which stands %d times in it; take words that stand there once."
				.formatted(section.label(), section.ends(), found.size()));
			return span;
		}
		return new Span(span.from(), found.get(0).from());
	}

	/** The stretch of a section, or nothing when the map has none of that name. */
	Optional<Span> span(String label) {
		return Optional.ofNullable(this.spans.get(label));
	}

	/** The narrowest section in which a stretch stands, or nothing when it stands before the first. */
	Optional<String> around(Span stretch) {
		String narrowest = null;
		for (Map.Entry<String, Span> section : this.spans.entrySet()) {
			if (section.getValue().contains(stretch)) {
				narrowest = section.getKey();
			}
		}
		return Optional.ofNullable(narrowest);
	}

	/** What is wrong with the map itself. */
	List<String> faults() {
		return this.faults;
	}

}
