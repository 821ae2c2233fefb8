/** Q9: how themes of the deals shifted over the tranches. */
@NullMarked
package nl.rodedraad.question.themetrend;

import org.jspecify.annotations.NullMarked;
