package nl.rodedraad.fact;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Facts for the tests of this package, short enough to read in a line. */
final class Facts {

	private Facts() {
	}

	static Fact fact(String predicate, FactObject object, Map<String, String> qualifiers, Support... supports) {
		return Fact.of("deal/schemerland", predicate, object, qualifiers, Period.ALWAYS, List.of(supports));
	}

	static Support stated(String source) {
		return new Support(Basis.STATED, evidence(source), null, null, List.of());
	}

	static Evidence evidence(String source) {
		return new Evidence(source, "1", "een anker", Precision.PASSAGE);
	}

	static Value text(String nl, @Nullable String en) {
		return new Value(ValueType.TEXT, nl, en);
	}

}
