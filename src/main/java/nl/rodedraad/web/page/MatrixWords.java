package nl.rodedraad.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import nl.rodedraad.web.Path;
import nl.rodedraad.web.Visit;
import nl.rodedraad.web.Words;
import org.springframework.web.util.UriComponentsBuilder;

/** Says in words what stands in a cell of the matrix: in full for who listens, and in the few that fit for who looks. */
final class MatrixWords {

	private static final String UNKNOWN = "UNKNOWN";

	private final Words words;

	private final String here;

	/** Texts that were looked up; a matrix has a thousand cells and some ten texts. */
	private final Map<String, String> said = new HashMap<>();

	MatrixWords(Visit visit) {
		this.words = visit.words();
		String filters = UriComponentsBuilder.fromUriString(visit.with(MatrixController.DEAL, null))
			.replaceQueryParam(MatrixController.MINISTRY)
			.build()
			.getQuery();
		this.here = (filters == null) ? "?" : "?" + filters + "&";
	}

	/** The name of a deal without the words that all names of deals begin with. */
	static String brief(Map<String, Object> deal) {
		return Path.text(deal, "name").replaceFirst("^Regio Deal ", "");
	}

	MatrixCell cell(Object cell, Map<String, Object> deal, String ministry) {
		String signed = Path.text(cell, "signed");
		String involvement = Path.text(cell, "involvement");
		List<String> label = new ArrayList<>();
		List<MatrixCell.Line> lines = new ArrayList<>();
		label.add(message("matrix.signed." + signed));
		label.add(message("matrix.involvement." + involvement));
		if (!signed.equals(UNKNOWN)) {
			lines.add(line("signed", signed));
		}
		for (Object role : (List<?>) Objects.requireNonNull(Path.get(cell, "roles"))) {
			String word = this.words.code("party-role", role);
			label.add(word);
			lines.add(new MatrixCell.Line("role", word));
		}
		if (!involvement.equals(UNKNOWN)) {
			lines.add(line("involvement", involvement));
		}
		if (Boolean.TRUE.equals(Path.get(cell, "coordinates"))) {
			label.add(message("matrix.coordinates"));
			lines.add(new MatrixCell.Line("coordinates", message("matrix.short.coordinates")));
		}
		String dealId = last(Path.text(deal, "id"));
		String ministryId = last(ministry);
		return new MatrixCell(Path.text(deal, "id"), brief(deal), dealId + "." + ministryId,
				this.here + MatrixController.DEAL + "=" + dealId + "&" + MatrixController.MINISTRY + "=" + ministryId + "#bewijs", signed, involvement,
				String.join(", ", label), lines);
	}

	private MatrixCell.Line line(String kind, String state) {
		return new MatrixCell.Line(kind + "-" + state.toLowerCase(Locale.ROOT), message("matrix.short." + kind + "." + state));
	}

	private String message(String key) {
		return this.said.computeIfAbsent(key, this.words::message);
	}

	/** The short id of a thing. */
	static String last(String id) {
		return id.substring(id.indexOf('/') + 1);
	}

}
