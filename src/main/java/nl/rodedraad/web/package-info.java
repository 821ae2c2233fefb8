/**
 * The pages for people, and what those pages need.
 */
@NullMarked
package nl.rodedraad.web;

import org.jspecify.annotations.NullMarked;
