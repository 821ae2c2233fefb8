package nl.rodedraad.web.picture;

import java.util.List;

/**
 * What a source says to be missing, at the end of the drawing of a path.
 *
 * @param y middle of its sign
 * @param lines what is missing
 */
public record PathNote(int y, List<String> lines) {

}
