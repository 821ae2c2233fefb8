/** Q15: what the data hold, on what grounds, and what is unknown. */
@NullMarked
package nl.rodedraad.question.coverage;

import org.jspecify.annotations.NullMarked;
