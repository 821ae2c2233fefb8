/** How two things are connected: the shortest and best supported paths between them. */
@NullMarked
package nl.rodedraad.question.connection;

import org.jspecify.annotations.NullMarked;
