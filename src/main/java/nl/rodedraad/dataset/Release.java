package nl.rodedraad.dataset;

import java.util.List;

import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;

/**
 * One published state of the dataset: what it added to and withdrew from the one before. Releases are the only origin
 * of recorded time.
 *
 * @param number from 1, without gaps
 * @param date day of the release
 * @param added facts that this release has and the one before had not
 * @param withdrawn facts that the one before had and this release has not
 */
public record Release(int number, PartialDate date, List<Fact> added, List<Fact> withdrawn) {

	public Release {
		added = List.copyOf(added);
		withdrawn = List.copyOf(withdrawn);
	}

}
