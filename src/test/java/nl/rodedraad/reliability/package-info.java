/**
 * Breaks the application or what it runs on, one thing at a time, and looks at what readers get and what is served after.
 * The outcome is {@code docs/reliability.md}.
 */
@NullMarked
package nl.rodedraad.reliability;

import org.jspecify.annotations.NullMarked;
