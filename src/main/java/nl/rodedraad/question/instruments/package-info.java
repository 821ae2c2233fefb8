/** Q12: the same theme with different instruments. */
@NullMarked
package nl.rodedraad.question.instruments;

import org.jspecify.annotations.NullMarked;
