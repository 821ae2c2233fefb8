/** Q5, Q6 and Q7: how something went from a region to central government, or the other way, step by step, and how formal it got. */
@NullMarked
package nl.rodedraad.question.feedback;

import org.jspecify.annotations.NullMarked;
