package nl.rodedraad.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.rodedraad.dataset.Citation;
import nl.rodedraad.dataset.CitedDataset;
import nl.rodedraad.dataset.Problem;
import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Predicate;
import nl.rodedraad.fact.Source;

/**
 * Proves every anchor of the source texts: it stands in the section that it names, there once, and the figures of a fact
 * that the passage states stand near it. What is classified follows by a rule of ours, so its figure need not stand there.
 */
public final class EvidenceCheck {

	private static final String SOURCES = "sources/";

	private final Map<String, Source> sources;

	private final Map<String, Predicate> predicates = new HashMap<>();

	private final Map<String, CheckedText> texts = new LinkedHashMap<>();

	private final Set<Finding> findings = new LinkedHashSet<>();

	private int anchors;

	private int figures;

	private EvidenceCheck(CitedDataset cited, Map<String, String> texts) {
		this.sources = cited.dataset().sources();
		cited.dataset().vocabulary().predicates().forEach((predicate) -> this.predicates.put(predicate.id(), predicate));
		texts.forEach((id, text) -> this.texts.put(id, new CheckedText(this.sources.get(id), text)));
	}

	/**
	 * Looks up everything that the dataset cites from the texts.
	 * @param texts id of a source to its text; what is cited from other sources is not looked up
	 */
	public static EvidenceReport of(CitedDataset cited, Map<String, String> texts) {
		return new EvidenceCheck(cited, texts).run(cited.citations());
	}

	private EvidenceReport run(List<Citation> citations) {
		this.texts.forEach((id, text) -> text.faultsOfMap()
			.forEach((fault) -> this.findings.add(new Finding(Fault.SECTION_MAP, new Problem(SOURCES, 1, id + ": " + fault)))));
		citations.stream().filter((citation) -> this.texts.containsKey(citation.evidence().source())).forEach(this::lookUp);
		WordsCheck words = new WordsCheck(this.sources, this.texts);
		citations.forEach((citation) -> words.look(citation).ifPresent(this.findings::add));
		List<Finding> sorted = new ArrayList<>(this.findings);
		sorted.sort(Comparator.comparing((Finding finding) -> finding.problem().file()).thenComparing((finding) -> finding.problem().line()));
		return new EvidenceReport(this.anchors, this.figures, sorted);
	}

	private void lookUp(Citation citation) {
		CheckedText text = this.texts.get(citation.evidence().source());
		this.anchors++;
		Optional<Finding> finding = text.find(citation);
		if (finding.isPresent()) {
			this.findings.add(finding.get());
		}
		else if (citation.fact() != null && citation.basis() == Basis.STATED) {
			figures(citation, citation.fact(), text);
		}
	}

	private void figures(Citation citation, Fact fact, CheckedText text) {
		FiguresOf figures = FiguresOf.fact(fact, this.predicates.get(fact.predicate()), this.sources.get(citation.evidence().source()).date());
		if (figures.none()) {
			return;
		}
		this.figures++;
		List<String> missing = figures.missingFrom(text.around(citation.evidence()));
		if (!missing.isEmpty()) {
			this.findings.add(new Finding(Fault.FIGURE, new Problem(citation.file(), citation.saidAt(),
					"%s of %s says %s, which does not stand near '%s' in '%s' of %s; take an anchor beside it, correct it, or say by which rule it follows."
						.formatted(fact.predicate(), fact.subject(), String.join(" and ", missing), citation.evidence().anchor(),
								citation.evidence().section(), citation.evidence().source()))));
		}
	}

}
