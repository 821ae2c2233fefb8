package nl.rodedraad.web.picture;

import java.util.List;

/**
 * A layer in the drawing of a path: a column that gets more formal to the right.
 *
 * @param number number of the layer; 0 for steps that stand in none
 * @param x left side
 * @param middle where its stops are
 * @param name short name, in lines
 */
public record PathLane(int number, int x, int middle, List<String> name) {

}
