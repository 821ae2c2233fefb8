/** Q3: where a programme and a deal pay for the same thing, and where one left it to the other. */
@NullMarked
package nl.rodedraad.question.doublecoverage;

import org.jspecify.annotations.NullMarked;
