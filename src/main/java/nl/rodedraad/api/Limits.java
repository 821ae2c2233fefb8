package nl.rodedraad.api;

import java.time.Duration;

import nl.rodedraad.graph.GraphLimits;
import nl.rodedraad.question.PageRequest;

/**
 * Every limit that a request meets, each with what it protects. All of them refuse before work is done and say which
 * limit, its maximum and what was found; none of them cuts an answer short.
 */
public final class Limits {

	/** Bytes of a request body: protects memory from what is no question at all. */
	public static final int BODY = 128 * 1024;

	/** Bytes of a larger body that are still read: lets a client that is only wrong be told so, and a flood ends here. */
	public static final int SWALLOWED = 16 * BODY;

	/**
	 * Time in which a request arrives, its headers and then its body: protects connections from clients that send a byte now and
	 * then. How many connections there are at once is {@code server.tomcat.max-connections}.
	 */
	public static final Duration ARRIVAL = Duration.ofSeconds(5);

	/** Clients that are remembered where the rate of requests is limited: protects memory from who has many addresses. */
	public static final int CLIENTS = 20_000;

	/** Characters of a document: protects the parser; the longest document of ours has a seventh of it. */
	public static final int DOCUMENT = 16 * 1024;

	/**
	 * Characters of all documents that are kept parsed: protects the memory from who sends ever new ones. A parsed document
	 * takes some hundred bytes for each of its characters; all of ours together have a quarter of this.
	 */
	public static final int DOCUMENTS = 16 * DOCUMENT;

	/** Tokens of a document: protects the validation, whose work grows faster than the document. */
	public static final int TOKENS = 2_000;

	/** Rules of the grammar within each other: protects the parser's stack from documents that are only brackets. */
	public static final int GRAMMAR_DEPTH = 500;

	/** Fields within each other: protects the database from walks through the whole graph. */
	public static final int DEPTH = 12;

	/** Directives of an operation: protects the execution, which looks at each of them for every field that has them. */
	public static final int DIRECTIVES = 20;

	/** Aliases of an operation: protects the database from the same expensive question many times at once. */
	public static final int ALIASES = 15;

	/**
	 * Fields of an operation, each counted as often as the lists around it can hold it: protects the database and the
	 * memory from short documents with long answers.
	 */
	public static final int COST = 5_000;

	/**
	 * The same for the documents in {@code graphql/operations}, which the pages ask: they ask for much of few things, and how
	 * much that is was looked at when they were written.
	 */
	public static final int TRUSTED_COST = 22_000;

	/** Items of a page: protects the database and the reader from lists that nobody reads. */
	public static final int PAGE = PageRequest.MAX;

	/** Items of a page when the reader does not say how many: keeps the usual answer small. */
	public static final int PAGE_DEFAULT = PageRequest.DEFAULT;

	/** Characters of a text argument: protects the full-text search; the longest name has a fifth of it. */
	public static final int TEXT = 1_000;

	/** Characters of an id argument: protects the indexes from keys that cannot exist. */
	public static final int ID = 200;

	/** Items of a list argument: protects the database from many questions that are dressed as one. */
	public static final int LIST = 100;

	/** Time of an operation: protects the threads, and the reader from waiting for what will not come. */
	public static final Duration REQUEST = Duration.ofSeconds(5);

	/** Time of a page or file, with all the operations that it asks: protects the threads from those that ask many. */
	public static final Duration VISIT = GraphLimits.VISIT;

	/** Time of a statement: protects the database from one statement that walks through everything. */
	public static final Duration STATEMENT = GraphLimits.STATEMENT;

	/** Time to plan a statement, once for all who ask it: protects the database from planning without end on behalf of a reader. */
	public static final Duration PLANNING = GraphLimits.PLANNING;

	/** Time to find out which data are served: lets a database that is away be told within two seconds. */
	public static final Duration VERSION = Duration.ofMillis(1_700);

	private Limits() {
	}

}
