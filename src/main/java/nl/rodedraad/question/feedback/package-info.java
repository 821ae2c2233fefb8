/** Q5 and Q6: how something went from a region to central government, or the other way, step by step. */
@NullMarked
package nl.rodedraad.question.feedback;

import org.jspecify.annotations.NullMarked;
