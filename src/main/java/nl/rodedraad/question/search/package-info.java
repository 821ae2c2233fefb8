/** Q14: search, in Dutch, with hits of every kind and the reason for each. */
@NullMarked
package nl.rodedraad.question.search;

import org.jspecify.annotations.NullMarked;
