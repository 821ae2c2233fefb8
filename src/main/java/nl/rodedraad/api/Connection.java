package nl.rodedraad.api;

import java.util.List;
import java.util.function.IntSupplier;

import nl.rodedraad.question.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list in the form that Relay prescribes, with two fields more: {@code nodes}, and {@code totalCount}, which
 * is counted only when an operation selects it. Spring's own adapter makes connections that have neither.
 *
 * @param <T> what the list is of
 * @param edges the items, each with its cursor
 * @param pageInfo how the page lies in the list
 * @param total counts the whole list
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier total) {

	/**
	 * A connection of a page.
	 * @param total counts the list that the page is of, filters applied; asked only when selected
	 */
	public static <T> Connection<T> of(Page<T> page, IntSupplier total) {
		List<Edge<T>> edges = page.items().stream().map((item) -> new Edge<>(page.cursor(item), item.value())).toList();
		@Nullable String start = edges.isEmpty() ? null : edges.get(0).cursor();
		@Nullable String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
		return new Connection<>(edges, new PageInfo(page.hasNext(), page.hasPrevious(), start, end), total);
	}

	/** The items without their cursors. */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/** Number of items of the whole list. */
	public int totalCount() {
		return this.total.getAsInt();
	}

	/**
	 * An item and the cursor that leads to it.
	 *
	 * @param <T> what the list is of
	 */
	public record Edge<T>(String cursor, T node) {
	}

	/**
	 * How a page lies in its list.
	 *
	 * @param startCursor cursor of the first item, or null when the page is empty
	 * @param endCursor cursor of the last item, or null when the page is empty
	 */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

}
