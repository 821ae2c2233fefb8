package nl.rodedraad.question.coverage;

import nl.rodedraad.fact.FactCounts;
import nl.rodedraad.question.catalogue.Source;

/**
 * What rests on a source.
 *
 * @param position its place in the list, from 0
 * @param counts facts that it supports
 */
public record SourceCoverage(int position, Source source, FactCounts counts) {

}
