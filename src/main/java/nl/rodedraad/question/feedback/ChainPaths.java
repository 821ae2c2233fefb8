package nl.rodedraad.question.feedback;

import java.util.List;

import nl.rodedraad.question.Page;
import nl.rodedraad.question.catalogue.Finding;
import nl.rodedraad.question.catalogue.Node;

/**
 * The chains of one direction to which a thing belongs.
 *
 * @param from the thing asked about
 * @param paths closest way to belong first, then best described first
 * @param total number of paths in all
 * @param known number of chains of this direction in the data, so that "none" is none of so many
 * @param reportSays what the report finds about feedback in general, beside what these chains show
 */
public record ChainPaths(Node from, Page<ChainPath> paths, int total, int known, List<Finding> reportSays) {

}
