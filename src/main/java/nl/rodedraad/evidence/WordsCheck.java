package nl.rodedraad.evidence;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.rodedraad.dataset.Citation;
import nl.rodedraad.dataset.Problem;
import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Value;
import nl.rodedraad.fact.ValueType;

/**
 * Looks up the figures in texts of our own words: each stands in one of the sections that are cited for the text. A text
 * that rests on other documents too, or on a rule of ours, may have its figures from there; the date of the document need
 * not stand in it.
 */
final class WordsCheck {

	private final Map<String, Source> sources;

	private final Map<String, CheckedText> texts;

	private final Set<Fact> seen = new HashSet<>();

	WordsCheck(Map<String, Source> sources, Map<String, CheckedText> texts) {
		this.sources = sources;
		this.texts = texts;
	}

	/** What is wrong with the words for which something is cited; nothing when they were looked at before. */
	Optional<Finding> look(Citation citation) {
		Fact fact = citation.fact();
		if (fact == null || !(fact.object() instanceof Value words) || words.type() != ValueType.TEXT || !this.seen.add(fact) || !restsOnTexts(fact)) {
			return Optional.empty();
		}
		List<Evidence> places = fact.supports().stream().flatMap((support) -> Stream.ofNullable(support.evidence())).toList();
		List<Figures> sections = places.stream().map((place) -> this.texts.get(place.source()).inSection(place)).toList();
		Set<BigDecimal> dates = places.stream().flatMap((place) -> published(place.source())).collect(Collectors.toSet());
		String missing = Figures.inDigits(words.written()).stream().filter((figure) -> !dates.contains(figure))
			.filter((figure) -> sections.stream().noneMatch((section) -> section.hold(figure))).map(BigDecimal::toPlainString)
			.collect(Collectors.joining(" and "));
		if (missing.isEmpty()) {
			return Optional.empty();
		}
		String cited = places.stream().map((place) -> "'%s' of %s".formatted(place.section(), place.source())).distinct().collect(Collectors.joining(", "));
		return Optional.of(new Finding(Fault.FIGURE_IN_WORDS, new Problem(citation.file(), citation.saidAt(),
				"%s of %s says %s, which stands in none of the sections cited for it (%s); cite the section, correct it, or leave it out."
					.formatted(fact.predicate(), fact.subject(), missing, cited))));
	}

	private boolean restsOnTexts(Fact fact) {
		return fact.supports().stream().allMatch((support) -> support.basis() == Basis.STATED && isOfText(support));
	}

	private boolean isOfText(Support support) {
		return support.evidence() != null && this.texts.containsKey(support.evidence().source());
	}

	private Stream<BigDecimal> published(String source) {
		PartialDate date = this.sources.get(source).date();
		return (date == null) ? Stream.empty() : Stream.of(date.year(), date.day()).flatMap(Stream::ofNullable).map(BigDecimal::new);
	}

}
