/**
 * Measures every operation document and the main pages over HTTP beside their Cypher through the driver, on the real data and
 * on more of it, and the starts of the jar. Not part of the tests: {@code mvn -Pbenchmark verify}.
 */
@NullMarked
package nl.rodedraad.benchmark;

import org.jspecify.annotations.NullMarked;
