/** The forms in which answers leave the application as files. */
@NullMarked
package nl.rodedraad.export;

import org.jspecify.annotations.NullMarked;
