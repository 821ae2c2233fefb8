/** The language of everything: facts, what supports them, and when they hold. Depends on nothing of ours. */
@NullMarked
package nl.rodedraad.fact;

import org.jspecify.annotations.NullMarked;
