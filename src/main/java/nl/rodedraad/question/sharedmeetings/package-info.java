/** Q4: where one meeting could serve several programmes. */
@NullMarked
package nl.rodedraad.question.sharedmeetings;

import org.jspecify.annotations.NullMarked;
