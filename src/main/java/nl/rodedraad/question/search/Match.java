package nl.rodedraad.question.search;

import java.util.List;

import nl.rodedraad.question.Evidenced;
import nl.rodedraad.question.EvidencedFact;
import org.jspecify.annotations.Nullable;

/**
 * Why something is a hit.
 *
 * @param in where the words stand
 * @param words the words that match, as they stand there; empty when only the database saw the likeness
 * @param snippet the name, or the piece of text around the words
 * @param synonymOf what was searched for, where the words stand for that, or null
 * @param facts the fact that says so; empty for an id, a document or a remark
 */
public record Match(MatchedIn in, List<String> words, String snippet, @Nullable String synonymOf, List<EvidencedFact> facts)
		implements Evidenced {

}
