package nl.rodedraad.question;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sorted list, each item with the keys it is sorted by, so that reading can go on after any of them.
 *
 * @param <T> what the list is of
 * @param request what was asked for
 * @param items at most as many as were asked for, in order
 * @param hasNext whether the list goes on
 */
public record Page<T>(PageRequest request, List<Item<T>> items, boolean hasNext) {

	public Page {
		items = List.copyOf(items);
	}

	/**
	 * A page from the rows of a statement that was limited to {@link PageRequest#limit()}.
	 * @param keys the values that a row is sorted by, the last of them unique in the list
	 */
	public static <T> Page<T> of(PageRequest request, List<T> rows, Function<T, List<@Nullable Object>> keys) {
		List<Item<T>> items = rows.stream()
			.limit(request.first())
			.map((row) -> new Item<>(row, keys.apply(row)))
			.toList();
		return new Page<>(request, items, rows.size() > request.first());
	}

	/** The same page of what each item is turned into. */
	public <R> Page<R> map(Function<T, R> mapping) {
		return new Page<>(this.request,
				this.items.stream().map((item) -> new Item<>(mapping.apply(item.value()), item.keys())).toList(), this.hasNext);
	}

	/** Whether something comes before this page. */
	public boolean hasPrevious() {
		return this.request.after() != null;
	}

	/** The items without their keys. */
	public List<T> values() {
		return this.items.stream().map(Item::value).toList();
	}

	/** The text that leads to an item of this page, see {@link Cursor#encode()}. */
	public String cursor(Item<T> item) {
		return new Cursor(this.request.generation(), this.request.list(), item.keys()).encode();
	}

	/**
	 * An item and its place in the list.
	 *
	 * @param <T> what the list is of
	 * @param keys the values that it is sorted by
	 */
	public record Item<T>(T value, List<@Nullable Object> keys) {
	}

}
