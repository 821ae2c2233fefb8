package nl.rodedraad.web.picture;

/**
 * What is to be marked on a map: a thing works in a municipality.
 *
 * @param municipality full id of the municipality
 * @param kind kind of the thing: {@code deal} or {@code programme}
 * @param name name of the thing
 */
public record MapMark(String municipality, String kind, String name) {

}
