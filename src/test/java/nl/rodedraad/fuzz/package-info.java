/**
 * Sends the running application what a program can think up: documents that walk through the schema and what becomes of them
 * when they are damaged, pages with all that an address can hold, and bytes that are no request. Each request has a number,
 * and the number alone says what it is.
 */
@NullMarked
package nl.rodedraad.fuzz;

import org.jspecify.annotations.NullMarked;
