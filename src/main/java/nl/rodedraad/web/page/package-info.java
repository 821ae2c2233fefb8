/** The pages: each asks the operation documents that it shows, and names the tables and pictures that it can be taken home as. */
@NullMarked
package nl.rodedraad.web.page;

import org.jspecify.annotations.NullMarked;
