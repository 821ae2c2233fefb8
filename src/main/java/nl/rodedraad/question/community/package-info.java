/** Q11: who does what on a theme, whom to invite, and who is a phase ahead. */
@NullMarked
package nl.rodedraad.question.community;

import org.jspecify.annotations.NullMarked;
