package nl.rodedraad.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Words;

/**
 * Words and names that stand for the same, so that who searches for one finds what is written with another.
 *
 * @param groups each at least two, as people write them
 */
public record Synonyms(List<List<String>> groups) {

	public Synonyms {
		groups = groups.stream().map(List::copyOf).toList();
	}

	/** These and other groups; of a group, what differs only in what searching does not see is one. */
	public Synonyms and(List<? extends Collection<String>> others) {
		List<List<String>> all = new ArrayList<>(this.groups);
		for (Collection<String> other : others) {
			Map<String, String> distinct = new LinkedHashMap<>();
			other.forEach((written) -> distinct.putIfAbsent(Words.line(written), written));
			all.add(List.copyOf(distinct.values()));
		}
		return new Synonyms(all.stream().filter((group) -> group.size() > 1).toList());
	}

	/** Ready to look through many texts. */
	public Finder finder() {
		return new Finder(this.groups);
	}

	/**
	 * Finds synonyms in texts: one of several words where these stand side by side, an abbreviation where it stands in its own
	 * capitals.
	 */
	public static final class Finder {

		private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

		private Finder(List<List<String>> groups) {
			for (List<String> group : groups) {
				for (String written : group) {
					Phrase phrase = new Phrase(written, Words.of(written), group);
					this.byFirstWord.computeIfAbsent(phrase.words().get(0), (word) -> new ArrayList<>()).add(phrase);
				}
			}
		}

		/** What people may also search for to find this text, each with the words in the text that stand for it. */
		public Map<String, String> in(String text) {
			List<String> words = Words.of(text);
			Map<String, String> found = new LinkedHashMap<>();
			for (int i = 0; i < words.size(); i++) {
				List<String> rest = words.subList(i, words.size());
				this.byFirstWord.getOrDefault(words.get(i), List.of()).stream().filter((phrase) -> phrase.startsIn(rest) && phrase.isMeantIn(text))
					.forEach((phrase) -> phrase.others().forEach((other) -> found.putIfAbsent(other, phrase.written())));
			}
			return found;
		}

		private record Phrase(String written, List<String> words, List<String> group) {

			boolean startsIn(List<String> text) {
				return text.size() >= this.words.size() && text.subList(0, this.words.size()).equals(this.words);
			}

			/** An abbreviation may be a common word in lower case, as OM is. */
			boolean isMeantIn(String text) {
				return this.written.chars().filter(Character::isUpperCase).count() < 2 || this.words.size() > 1 || text.contains(this.written);
			}

			List<String> others() {
				return this.group.stream().filter((other) -> !other.equals(this.written)).toList();
			}

		}

	}

}
