/** What the files for containers say, beside what the application and its database read. */
@NullMarked
package nl.rodedraad.container;

import org.jspecify.annotations.NullMarked;
