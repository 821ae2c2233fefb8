package nl.rodedraad.web;

/**
 * A sign beside a value that leads to a footnote.
 *
 * @param note the footnote
 * @param first whether it is the first sign of that footnote, to which the footnote leads back
 */
public record Mark(Note note, boolean first) {

}
