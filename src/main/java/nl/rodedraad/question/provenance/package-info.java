/** Q15: where something comes from, what rests on one source, and what is contradicted. */
@NullMarked
package nl.rodedraad.question.provenance;

import org.jspecify.annotations.NullMarked;
