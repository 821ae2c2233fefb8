package nl.rodedraad.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.rodedraad.fact.Disagreement;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.Remark;
import nl.rodedraad.fact.Source;
import nl.rodedraad.fact.Thing;
import nl.rodedraad.fact.Vocabulary;

/**
 * All that the data files say, checked and ready to be loaded.
 *
 * @param fingerprint hash of the files
 * @param times how many times as large it is loaded: 1 but for what is generated to measure
 * @param vocabulary kinds, predicates and closed lists
 * @param synonyms words that mean the same to who searches
 * @param sources by id
 * @param things everything that facts are about
 * @param facts all facts that hold, each with its supports
 * @param disagreements facts that disagree
 * @param remarks what is no fact
 * @param history what the releases say
 */
public record Dataset(String fingerprint, int times, Vocabulary vocabulary, Synonyms synonyms, Map<String, Source> sources,
		List<Thing> things, List<Fact> facts, List<Disagreement> disagreements, List<Remark> remarks, History history) {

	/** What is loaded beside it when it is generated to measure, one copy after another, each made when its turn has come. */
	public Stream<Dataset> copies() {
		Growth growth = new Growth(this);
		return IntStream.range(1, this.times).mapToObj(growth::copy);
	}

	/** Whether the facts are other than those of the last release. */
	public boolean unreleased() {
		return this.history.differsFrom(this.facts);
	}

}
