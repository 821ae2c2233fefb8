/** Q8: what is measured and what is not, and which evaluations there are. */
@NullMarked
package nl.rodedraad.question.measurement;

import org.jspecify.annotations.NullMarked;
