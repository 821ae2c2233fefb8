package nl.rodedraad.question.search;

import java.util.List;

import nl.rodedraad.question.EvidencedFact;
import nl.rodedraad.question.catalogue.Node;
import nl.rodedraad.question.catalogue.RemarkOn;
import nl.rodedraad.question.catalogue.Source;

/** Something that was found. */
public sealed interface SearchHit {

	/** Kind of thing, or {@code fact}, {@code remark} or {@code source}. */
	String kind();

	HitRank rank();

	/** Why it was found, most telling first; never empty. */
	List<Match> why();

	/** A thing of the graph. */
	record ThingHit(String kind, HitRank rank, Node thing, List<Match> why) implements SearchHit {

	}

	/** What is said of a thing, other than its names and description. */
	record FactHit(String kind, HitRank rank, EvidencedFact fact, List<Match> why) implements SearchHit {

	}

	/** A caveat, gap or check, with the thing that it is about. */
	record RemarkHit(String kind, HitRank rank, RemarkOn remark, Node about, List<Match> why) implements SearchHit {

	}

	/** A document that facts rest on. */
	record SourceHit(String kind, HitRank rank, Source source, List<Match> why) implements SearchHit {

	}

}
