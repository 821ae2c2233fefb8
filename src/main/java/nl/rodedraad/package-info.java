/**
 * Rode Draad: the Dutch Regio Deals as a knowledge graph.
 */
@NullMarked
package nl.rodedraad;

import org.jspecify.annotations.NullMarked;
