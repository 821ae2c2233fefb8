package nl.rodedraad.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a sorted list to read, checked, so that a question need not check it again.
 *
 * @param first number of items wanted, from 1 to {@link #MAX}
 * @param after the item to start after, or null to start at the beginning
 * @param generation generation of the data that the operation reads
 * @param list name of the list and its order, see {@link Cursor#list()}
 */
public record PageRequest(int first, @Nullable Cursor after, long generation, String list) {

	/** Protects the database and the reader from lists that nobody reads. */
	public static final int MAX = 100;

	/** What one gets who does not say how many. */
	public static final int DEFAULT = 25;

	public PageRequest {
		if (first < 1 || first > MAX) {
			throw new InvalidArgumentException("first", "first must be from 1 to %d, and is %d".formatted(MAX, first));
		}
		if (after != null && after.generation() != generation) {
			throw new CursorExpiredException(after.generation(), generation);
		}
		if (after != null && !after.list().equals(list)) {
			throw new InvalidArgumentException("after",
					"The cursor is of list '%s' and cannot be used in '%s'".formatted(after.list(), list));
		}
	}

	/**
	 * A request as a reader writes it.
	 * @param first number of items, or null for {@link #DEFAULT}
	 * @param after text of a cursor, or null for the beginning
	 * @throws InvalidArgumentException if the number is out of bounds or the cursor is broken or of another list
	 * @throws CursorExpiredException if the cursor is of another generation
	 */
	public static PageRequest of(@Nullable Integer first, @Nullable String after, long generation, String list) {
		return new PageRequest((first != null) ? first : DEFAULT, (after != null) ? Cursor.decode(after) : null,
				generation, list);
	}

	/** How many rows to fetch: one more than wanted tells whether there is a next page. */
	public int limit() {
		return this.first + 1;
	}

	/**
	 * The keys of the item to start after, empty at the beginning. Their number and kinds are those that
	 * {@link Page#of} was given for the same list.
	 */
	public List<@Nullable Object> afterKeys() {
		return (this.after != null) ? this.after.keys() : List.of();
	}

}
