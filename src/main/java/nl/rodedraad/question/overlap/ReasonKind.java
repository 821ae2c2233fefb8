package nl.rodedraad.question.overlap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of reason for which a programme and a deal overlap, strongest first. */
public enum ReasonKind {

	/** A source says it. */
	STATED,

	/** An intervention of the deal makes use of the programme. */
	SAME_INTERVENTION,

	/** The deal works in an area that the programme chose. */
	SAME_AREA,

	/** A municipality of the deal lies in, or received money from, the programme; looks through mergers. */
	SAME_MUNICIPALITY,

	/** Both work on the same theme. */
	SAME_THEME,

	/** A ministry that leads the programme takes part in the deal. */
	SAME_MINISTRY;

	/** By name of each of these kinds, how strong it is. One map, since the database plans anew for a list of another length. */
	static Map<String, Integer> ranks(List<ReasonKind> kinds) {
		return kinds.stream().distinct().collect(Collectors.toMap(ReasonKind::name, (kind) -> kind.ordinal() + 1));
	}

}
