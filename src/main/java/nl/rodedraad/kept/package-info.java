/** Answers that are kept as the bytes that went out, for as long as the data are served that they were made of. */
@NullMarked
package nl.rodedraad.kept;

import org.jspecify.annotations.NullMarked;
