package nl.rodedraad.dataset;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.fact.Evidence;
import nl.rodedraad.fact.Fact;
import nl.rodedraad.fact.PartialDate;
import nl.rodedraad.fact.Period;
import nl.rodedraad.fact.Precision;
import nl.rodedraad.fact.Support;
import nl.rodedraad.fact.Text;
import nl.rodedraad.fact.ThingRef;
import nl.rodedraad.fact.Value;
import nl.rodedraad.fact.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class ReleaseTests {

	private static final String DEAL = "deals/schemerland.yaml";

	private static final String FIRST = "releases/0001.tsv";

	private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

	private static final Clock TUESDAY = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;

	@Test
	void theFirstReleaseAddsAllFactsAndWithdrawsNone() throws IOException {
		Dataset before = read(Schemerland.asWritten());
		Release first = ReleaseWriter.writeNext(before, this.folder, MONDAY);
		assertThat(first.added()).isEqualTo(before.facts());
		assertThat(first.withdrawn()).isEmpty();
		Dataset after = read();
		assertThat(after.unreleased()).isFalse();
		assertThat(after.history().releases()).containsExactly(first);
		assertThat(after.facts()).isEqualTo(before.facts())
			.allMatch((fact) -> PartialDate.parse("2026-11-23").equals(after.history().recorded(fact.id())));
	}

	@Test
	void theSecondReleaseListsWhatWasAddedAndWhatWasWithdrawnWithItsContent() throws IOException {
		ReleaseWriter.writeNext(read(Schemerland.asWritten()), this.folder, MONDAY);
		Dataset changed = read(Schemerland.asWritten().replacing(DEAL, "{date: 2024-12-31}", "{date: 2024-11-30}"));
		assertThat(changed.unreleased()).isTrue();
		ReleaseWriter.writeNext(changed, this.folder, TUESDAY);

		History history = read().history();
		Release second = history.releases().get(1);
		assertThat(second.number()).isEqualTo(2);
		assertThat(second.added()).extracting(Fact::subject, Fact::predicate, (fact) -> fact.object().key())
			.containsExactly(tuple("deal/schemerland", "END", "2024-11-30"));
		assertThat(second.withdrawn()).extracting((fact) -> fact.object().key()).containsExactly("2024-12-31");
		String id = second.withdrawn().get(0).id();
		assertThat(history.recorded(id)).isNull();
		assertThat(history.withdrawn().get(id)).satisfies((gone) -> {
			assertThat(gone.fact().subject()).isEqualTo("deal/schemerland");
			assertThat(gone.fact().supports()).extracting((support) -> support.evidence().source()).containsExactly("covenant-schemerland");
			assertThat(gone.recorded()).hasToString("2026-11-23");
			assertThat(gone.withdrawn()).hasToString("2026-11-24");
		});
		assertThat(history.recorded(second.added().get(0).id())).hasToString("2026-11-24");
	}

	@Test
	void aFactThatComesBackIsRecordedAnewAndNoLongerWithdrawn() throws IOException {
		Schemerland otherwise = Schemerland.asWritten().replacing(DEAL, "{date: 2024-12-31}", "{date: 2024-11-30}");
		ReleaseWriter.writeNext(read(Schemerland.asWritten()), this.folder, MONDAY);
		ReleaseWriter.writeNext(read(otherwise), this.folder, MONDAY);
		ReleaseWriter.writeNext(read(Schemerland.asWritten()), this.folder, TUESDAY);
		History history = read().history();
		Fact back = history.releases().get(2).added().get(0);
		assertThat(history.recorded(back.id())).hasToString("2026-11-24");
		assertThat(history.withdrawn()).doesNotContainKey(back.id()).hasSize(1);
	}

	@Test
	void anotherAnchorOrTranslationIsNoOtherFactAndNeedsNoRelease() throws IOException {
		ReleaseWriter.writeNext(read(Schemerland.asWritten()), this.folder, MONDAY);
		Dataset changed = read(Schemerland.asWritten()
			.replacing(DEAL, "anchor: hierna te noemen", "anchor: ook te noemen")
			.replacing(DEAL, "en: Eleven desks opened.", "en: They opened eleven desks."));
		assertThat(changed.unreleased()).isFalse();
	}

	@Test
	void theSameCheckoutGivesTheSameHistoryWhateverTheDay() throws IOException {
		ReleaseWriter.writeNext(read(Schemerland.asWritten()), this.folder, MONDAY);
		assertThat(read().history()).isEqualTo(read().history());
		assertThat(read().history().recorded().values()).containsOnly(PartialDate.parse("2026-11-23"));
	}

	@Test
	void windowsLineEndsChangeNothing() throws IOException {
		ReleaseWriter.writeNext(read(Schemerland.asWritten()), this.folder, MONDAY);
		History before = read().history();
		Path file = this.folder.resolve(FIRST);
		Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
		assertThat(read().history()).isEqualTo(before);
	}

	@Test
	void aReleaseIsNeverOverwritten() throws IOException {
		Dataset dataset = read(Schemerland.asWritten());
		ReleaseWriter.writeNext(dataset, this.folder, MONDAY);
		String written = Files.readString(this.folder.resolve(FIRST));
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> ReleaseWriter.writeNext(dataset, this.folder, TUESDAY));
		assertThat(Files.readString(this.folder.resolve(FIRST))).isEqualTo(written);
	}

	@Test
	void anEditedRowIsRefusedAtItsLine() throws IOException {
		ReleaseWriter.writeNext(read(Schemerland.asWritten()), this.folder, MONDAY);
		Path file = this.folder.resolve(FIRST);
		List<String> lines = Files.readAllLines(file);
		int line = lines.indexOf(lines.stream().filter((row) -> row.contains("\t2024-12-31\t")).findFirst().orElseThrow()) + 1;
		Files.writeString(file, Files.readString(file).replace("\t2024-12-31\t", "\t2024-12-30\t"));
		assertThatExceptionOfType(InvalidDatasetException.class).isThrownBy(this::read)
			.satisfies((refused) -> assertThat(refused.problems()).extracting(Problem::file, Problem::line)
				.containsExactly(tuple(FIRST, line)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "een\ttab", "een\nregel", "een\r\nregel", "een \"woord\"", "\"begin", "a|b", "a¦b", "a=b", "# begin", "+ begin", "\\", "\\n", "",
			" ruimte ", "€ 5 – ’t Zand", "a\u0085b", "a\u2028b", "-" })
	void anyTextSurvivesAnywhere(String text) {
		Evidence evidence = new Evidence("bron", "x" + text, "y" + text, Precision.PASSAGE);
		Support stated = new Support(Basis.STATED, evidence, null, new Text("nl" + text, "en" + text), List.of());
		Support classified = new Support(Basis.CLASSIFIED, new Evidence("bron", null, null, Precision.ROW), "rule" + text, new Text("nl", null), List.of());
		Fact fact = Fact.of("deal/a", "MONEY", new Value(ValueType.TEXT, text + ".", "en" + text), Map.of("part", text + ".", "payer", "RIJK"),
				Period.parse("2021/2022-06"), List.of(stated, classified));
		Fact derived = Fact.of("deal/a", "IN_LANDSDEEL", new ThingRef("landsdeel/noord"), Map.of(), Period.ALWAYS,
				List.of(Support.derived("rule" + text, List.of(fact.id(), "f2"))));
		Release release = new Release(1, PartialDate.parse("2026-11-23"), List.of(fact, derived), List.of());
		Problems problems = new Problems();
		assertThat(ReleaseFormat.read(FIRST, ReleaseFormat.write(release), problems)).as(() -> problems.all().toString()).contains(release);
	}

	@Test
	void numbersWithoutAGapAndChangesThatCanBe() {
		Fact fact = Fact.of("deal/a", "TRANCHE", new ThingRef("tranche/1"), Map.of(), Period.ALWAYS,
				List.of(new Support(Basis.STATED, new Evidence("bron", null, null, Precision.DOCUMENT), null, null, List.of())));
		PartialDate day = PartialDate.parse("2026-11-23");
		Release adds = new Release(1, day, List.of(fact), List.of());
		assertThatIllegalArgumentException().isThrownBy(() -> History.of(List.of(adds, new Release(3, day, List.of(), List.of()))))
			.withMessage("Release 3 follows release 1");
		assertThatIllegalArgumentException().isThrownBy(() -> History.of(List.of(adds, new Release(2, day, List.of(fact), List.of()))))
			.withMessage("Release 2 adds %s, which was there", fact.id());
		assertThatIllegalArgumentException().isThrownBy(() -> History.of(List.of(new Release(1, day, List.of(), List.of(fact)))))
			.withMessage("Release 1 withdraws %s, which was not there", fact.id());
	}

	@Test
	void theSourceOfAFactThatIsWithdrawnStays() throws IOException {
		Schemerland once = Schemerland.asWritten()
			.appending("sources/sources.yaml", "- {id: koorblad, title: Koorblad, publisher: Koor, date: 2024, kind: report}\n")
			.appending("organisations/organisations.yaml", "- {id: koor, name: Koor, kind: civil-society, evidence: [{source: koorblad}]}\n");
		ReleaseWriter.writeNext(read(once), this.folder, MONDAY);
		assertThatExceptionOfType(InvalidDatasetException.class).isThrownBy(() -> read(Schemerland.asWritten()))
			.satisfies((refused) -> assertThat(refused.problems()).singleElement().asString().contains("'koorblad'").contains("put its record back"));
	}

	private Dataset read(Schemerland dataset) {
		return DatasetReader.read(DataFiles.in(dataset.writeTo(this.folder)));
	}

	private Dataset read() {
		return DatasetReader.read(DataFiles.in(this.folder));
	}

}
