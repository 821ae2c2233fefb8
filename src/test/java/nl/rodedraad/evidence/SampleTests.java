package nl.rodedraad.evidence;

import java.util.List;

import nl.rodedraad.dataset.Dataset;
import nl.rodedraad.dataset.DatasetReader;
import nl.rodedraad.dataset.Schemerland;
import nl.rodedraad.evidence.Sample.Drawn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleTests {

	private final Dataset dataset = Schemerland.dataset();

	@Test
	void theSameSeedDrawsTheSameAndAnotherOthers() {
		assertThat(Sample.draw(this.dataset, 7, 20)).isEqualTo(Sample.draw(Schemerland.dataset(), 7, 20));
		assertThat(Sample.draw(this.dataset, 8, 20).drawn()).doesNotContainSequence(Sample.draw(this.dataset, 7, 20).drawn());
	}

	@Test
	void halfComesFromTheTextsAndNoSupportTwice() {
		List<Drawn> drawn = Sample.draw(this.dataset, 7, 20).drawn();
		assertThat(drawn).hasSize(20).doesNotHaveDuplicates();
		assertThat(drawn.subList(0, 10)).allMatch((one) -> one.evidence().source().equals("schemer-rapport"));
		assertThat(drawn.subList(10, 20)).noneMatch((one) -> one.evidence().source().equals("schemer-rapport"));
	}

	@Test
	void aSupportKeepsItsPlaceWhenAnotherComes() {
		List<Drawn> before = Sample.draw(this.dataset, 7, 2000).drawn();
		String more = "- {id: nieuw, name: Nieuw, evidence: [{source: rijkspagina}]}\n";
		List<Drawn> after = Sample.draw(DatasetReader.read(Schemerland.asWritten().appending("ministries.yaml", more).files()), 7, 2000).drawn();
		assertThat(after).hasSize(before.size() + 1).containsSubsequence(before);
	}

	@Test
	void aSourceWithAnAddressIsALink() {
		Drawn covenant = Sample.draw(this.dataset, 7, 100_000).drawn().stream()
			.filter((one) -> "hierna te noemen".equals(one.evidence().anchor())).findFirst().orElseThrow();
		assertThat(new SamplePage("").with(new Sample(7, "0", 1, List.of(covenant))))
			.contains("| [covenant-schemerland](https://example.org/schemerland/convenant) | Partijen | hierna te noemen |");
	}

	@Test
	void everySupportMayBeDrawn() {
		long supports = this.dataset.facts().stream().flatMap((fact) -> fact.supports().stream()).filter((support) -> support.evidence() != null).count();
		Sample all = Sample.draw(this.dataset, 7, 100_000);
		assertThat(all.population()).isEqualTo((int) supports);
		assertThat(all.drawn()).hasSize((int) supports);
	}

	@Test
	void aSampleIsAddedAndWhatStandsThereStays() {
		String judged = new SamplePage("").with(Sample.draw(this.dataset, 7, 4)).replace("| | |\n", "| right | read it |\n");
		String page = new SamplePage(judged).with(Sample.draw(this.dataset, 8, 4));
		assertThat(page).startsWith(judged.stripTrailing()).containsOnlyOnce("# Supports read").containsOnlyOnce("## Seed 7").containsOnlyOnce("## Seed 8");
		assertThat(page.lines().filter((line) -> line.endsWith("| right | read it |"))).hasSize(4);
		assertThat(page.lines().filter((line) -> line.startsWith("| `f") && line.endsWith("| | |"))).hasSize(4);
		assertThat(new SamplePage(page).has(8)).isTrue();
		assertThat(new SamplePage(page).has(80)).isFalse();
	}

	@Test
	void aRowSaysWhatToReadAndWhere() {
		Drawn money = Sample.draw(this.dataset, 7, 100_000).drawn().stream()
			.filter((one) -> "het Rijk tien".equals(one.evidence().anchor())).findFirst().orElseThrow();
		String page = new SamplePage("").with(new Sample(7, "0", 1, List.of(money)));
		assertThat(page).contains("| `%s` | deal/schemerland MONEY 10000000 (kind AWARDED, payer RIJK) | stated | schemer-rapport | Bijlage A | het Rijk tien | | |"
			.formatted(money.fact().id()));
	}

}
