/**
 * What can be asked of the graph, a package a question, and what all questions share: pages, cursors and the ways in
 * which a question can be refused.
 */
@NullMarked
package nl.rodedraad.question;

import org.jspecify.annotations.NullMarked;
