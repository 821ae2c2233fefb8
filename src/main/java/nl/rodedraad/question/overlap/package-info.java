/** Q1: which deals overlap with a programme, which programmes with a deal, and why. */
@NullMarked
package nl.rodedraad.question.overlap;

import org.jspecify.annotations.NullMarked;
