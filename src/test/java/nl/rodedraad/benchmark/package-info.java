/**
 * Measures every operation document over HTTP beside its Cypher through the driver, on the real data and on more of it. Not
 * part of the tests: {@code mvn -Pbenchmark verify}.
 */
@NullMarked
package nl.rodedraad.benchmark;

import org.jspecify.annotations.NullMarked;
