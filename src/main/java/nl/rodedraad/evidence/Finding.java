package nl.rodedraad.evidence;

import nl.rodedraad.dataset.Problem;

/**
 * A piece of evidence that does not hold.
 *
 * @param fault what kind of thing is wrong
 * @param problem where, and what to do
 */
public record Finding(Fault fault, Problem problem) {

}
