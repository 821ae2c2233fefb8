/** Reads the files of the dataset, checks all of them, and yields facts and releases. */
@NullMarked
package nl.rodedraad.dataset;

import org.jspecify.annotations.NullMarked;
