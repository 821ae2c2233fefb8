/** The operation documents: questions that run as they are, which everybody may ask and the pages do. */
@NullMarked
package nl.rodedraad.operation;

import org.jspecify.annotations.NullMarked;
