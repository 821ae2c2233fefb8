/** Looks every anchor up in the source texts, which stay where they are: nothing of them enters the dataset. */
@NullMarked
package nl.rodedraad.evidence;

import org.jspecify.annotations.NullMarked;
