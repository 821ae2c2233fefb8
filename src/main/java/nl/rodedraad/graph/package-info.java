/**
 * The graph in Neo4j: embedded or remote, its schema, and the generations of data in it.
 */
@NullMarked
package nl.rodedraad.graph;

import org.jspecify.annotations.NullMarked;
