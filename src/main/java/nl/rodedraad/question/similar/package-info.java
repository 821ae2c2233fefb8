/** Q13: which interventions are like this one, and in what. */
@NullMarked
package nl.rodedraad.question.similar;

import org.jspecify.annotations.NullMarked;
