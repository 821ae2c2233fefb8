package nl.rodedraad.question;

import nl.rodedraad.fact.Text;

/**
 * What a question is about and the data cannot tell, so that an answer does not pass for more than it is.
 *
 * @param what what the data do not tell
 * @param needed what would have to be known to tell it
 */
public record Unanswered(Text what, Text needed) {

}
