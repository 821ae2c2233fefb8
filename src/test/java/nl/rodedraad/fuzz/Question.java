package nl.rodedraad.fuzz;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A document with the values of its variables. */
record Question(String document, Map<String, @Nullable Object> variables) {

}
