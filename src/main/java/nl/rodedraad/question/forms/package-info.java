/** Q10: how forms of cooperation compare. */
@NullMarked
package nl.rodedraad.question.forms;

import org.jspecify.annotations.NullMarked;
