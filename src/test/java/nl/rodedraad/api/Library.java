package nl.rodedraad.api;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Period;
import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.graph.StatementTimeoutException;
import nl.rodedraad.graph.UnavailableException;
import nl.rodedraad.question.InvalidArgumentException;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.Page;
import nl.rodedraad.question.PageRequest;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.context.annotation.Profile;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** A fictional library of thirty books, to ask the infrastructure what no real question can. */
class Library {

	static final int BOOKS = 30;

	record Book(String title) {
	}

	record Author(String title) {
	}

	record Version(String id, long generation) {
	}

	enum Failure {

		NOT_FOUND, INVALID_ARGUMENT, UNAVAILABLE, DRIVER, STATEMENT, BUG

	}

	@Controller
	@Profile("library")
	static class LibraryController {

		final AtomicInteger counted = new AtomicInteger();

		final AtomicInteger fetched = new AtomicInteger();

		@QueryMapping
		Connection<Book> books(PageRequest page) {
			this.fetched.incrementAndGet();
			List<String> after = new ArrayList<>();
			page.afterKeys().forEach((key) -> after.add(String.valueOf(key)));
			List<Book> rows = IntStream.rangeClosed(1, BOOKS)
				.mapToObj("Book %02d"::formatted)
				.filter((title) -> after.isEmpty() || title.compareTo(after.get(0)) > 0)
				.limit(page.limit())
				.map(Book::new)
				.toList();
			return Connection.of(Page.of(page, rows, (book) -> List.of(book.title())), () -> {
				this.counted.incrementAndGet();
				return BOOKS;
			});
		}

		@BatchMapping(typeName = "Book")
		List<Author> author(List<Book> books, @ContextValue DataVersion dataVersion) {
			return books.stream().map((book) -> new Author("Author in " + dataVersion.id())).toList();
		}

		@QueryMapping
		@Nullable Book book(@Argument String id) {
			return null;
		}

		@QueryMapping
		List<String> search(@Argument String text) {
			return List.of(text);
		}

		@QueryMapping
		int many(@Argument List<String> ids) {
			return ids.size();
		}

		@QueryMapping
		String fail(@Argument Failure how) {
			throw switch (how) {
				case NOT_FOUND -> new NotFoundException("programme", "atlantis");
				case INVALID_ARGUMENT -> new InvalidArgumentException("when", "'yesterday' is not a date");
				case UNAVAILABLE -> new UnavailableException("bolt://secret-host:7687 is away", null);
				case DRIVER -> new IllegalStateException(new ServiceUnavailableException("bolt://secret-host:7687 is away"));
				case STATEMENT -> new StatementTimeoutException("Stopped", new IllegalStateException());
				case BUG -> new NullPointerException("secret of the implementation");
			};
		}

		@QueryMapping
		@Nullable Version neverNull() {
			return null;
		}

		@QueryMapping
		Version version(DataVersion version) {
			return new Version(version.id(), version.generation());
		}

		@QueryMapping
		String published(@Argument @Nullable PartialDate in, @Argument @Nullable Period during,
				@Argument @Nullable BigDecimal price, @Argument @Nullable String fact, @Argument @Nullable URI at) {
			return "%s %s %s %s %s".formatted(in, during, price, fact, at);
		}

		@QueryMapping
		BigDecimal price() {
			return new BigDecimal("12500000000.50");
		}

		@QueryMapping
		String slow(@Argument int seconds) throws InterruptedException {
			Thread.sleep(seconds * 1000L);
			return "late";
		}

	}

}
