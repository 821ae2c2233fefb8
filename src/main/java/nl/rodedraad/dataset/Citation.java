package nl.rodedraad.dataset;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One use of one piece of evidence and where it is written, so that what is wrong with it can be mended there.
 *
 * @param file path within the dataset
 * @param line line of the evidence, which many facts may share; from 1
 * @param saidAt line of what it is evidence of, from 1
 * @param evidence the place in a source
 * @param about full id of the thing that it is evidence about
 * @param fact the fact that it supports; null for a remark
 * @param basis on what ground it supports it; null for a remark
 */
public record Citation(String file, int line, int saidAt, Evidence evidence, String about, @Nullable Fact fact, @Nullable Basis basis) {

	static Citation of(YamlNode evidence, Evidence place, YamlNode item, Fact fact, Basis basis) {
		return new Citation(evidence.file(), evidence.line(), item.line(), place, fact.subject(), fact, basis);
	}

	static Citation of(YamlNode evidence, Evidence place, YamlNode remark, String about) {
		return new Citation(evidence.file(), evidence.line(), remark.line(), place, about, null, null);
	}

}
