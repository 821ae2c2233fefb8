package nl.rodedraad.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.rodedraad.dataset.Citation;
import nl.rodedraad.dataset.Problem;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Source;

/** Looks up in the text of one source what is cited from it. */
final class CheckedText {

	/** How far from its anchor, in folded characters on either side, a figure may stand: two to three lines of running text. */
	static final int NEAR = 200;

	private final Source source;

	private final FoldedText text;

	private final SectionMap sections;

	CheckedText(Source source, String text) {
		this.source = source;
		this.text = new FoldedText(text);
		this.sections = new SectionMap(source.sections(), this.text);
	}

	List<String> faultsOfMap() {
		return this.sections.faults();
	}

	/** What is wrong with where the evidence points; nothing when it stands in its section, once. */
	Optional<Finding> find(Citation citation) {
		Evidence evidence = citation.evidence();
		String anchor = String.valueOf(evidence.anchor());
		Optional<Span> section = this.sections.span(String.valueOf(evidence.section()));
		if (section.isEmpty()) {
			return Optional.of(finding(Fault.SECTION_MAP, citation, "The section '%s' of %s has no place in the text; '%s' stands %s."
				.formatted(evidence.section(), this.source.id(), anchor, where(anchor))));
		}
		List<Span> found = this.text.find(anchor, section.get());
		if (found.size() == 1) {
			return Optional.empty();
		}
		if (found.size() > 1) {
			return Optional.of(finding(Fault.NOT_UNIQUE, citation, "'%s' stands %d times in '%s' of %s; take words that stand there once."
				.formatted(anchor, found.size(), evidence.section(), this.source.id())));
		}
		Fault fault = this.text.find(anchor, this.text.whole()).isEmpty() ? Fault.NOT_FOUND : Fault.ELSEWHERE;
		return Optional.of(finding(fault, citation, "'%s' does not stand in '%s' of %s; it stands %s."
			.formatted(anchor, evidence.section(), this.source.id(), where(anchor))));
	}

	private String where(String anchor) {
		List<Span> found = this.text.find(anchor, this.text.whole());
		return found.isEmpty() ? "nowhere" : found.stream().map((span) -> "'%s'".formatted(this.sections.around(span).orElse("before the first section")))
			.distinct().collect(Collectors.joining(" and ", "in ", ""));
	}

	/** The figures around an anchor that stands in its section, once. */
	Figures around(Evidence evidence) {
		Span section = this.sections.span(String.valueOf(evidence.section())).orElseThrow();
		Span anchor = this.text.find(String.valueOf(evidence.anchor()), section).get(0);
		return new Figures(this.text.passage(anchor.widened(NEAR, section)));
	}

	/** All figures of the section that evidence names; none when it has no place in the text. */
	Figures inSection(Evidence evidence) {
		return new Figures(this.sections.span(String.valueOf(evidence.section())).map(this.text::passage).orElse(""));
	}

	private static Finding finding(Fault fault, Citation citation, String message) {
		return new Finding(fault, new Problem(citation.file(), citation.line(), message));
	}

}
