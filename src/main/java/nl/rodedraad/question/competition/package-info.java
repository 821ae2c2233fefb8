/** Q16: what regions may compete for. */
@NullMarked
package nl.rodedraad.question.competition;

import org.jspecify.annotations.NullMarked;
