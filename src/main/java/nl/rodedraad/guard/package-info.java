/** What stands between the line and the house: how requests arrive, how often, and what every response tells the browser. */
@NullMarked
package nl.rodedraad.guard;

import org.jspecify.annotations.NullMarked;
