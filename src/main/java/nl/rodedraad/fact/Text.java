package nl.rodedraad.fact;

import org.jspecify.annotations.Nullable;

/**
 * Words for people in two languages.
 *
 * @param nl plain Dutch
 * @param en English, or null when there is no translation yet
 */
public record Text(String nl, @Nullable String en) {

}
