/** The things of the graph, one by id, in filtered lists, and from each to its neighbours. */
@NullMarked
package nl.rodedraad.question.catalogue;

import org.jspecify.annotations.NullMarked;
