package nl.rodedraad.question.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.rodedraad.fact.Basis;
import nl.rodedraad.graph.TestGraph;
import nl.rodedraad.question.NotFoundException;
import nl.rodedraad.question.PageRequest;
import nl.rodedraad.question.feedback.FeedbackLayers.LayerCount;
import nl.rodedraad.question.feedback.FeedbackLayers.LayerRow;
import nl.rodedraad.question.feedback.FeedbackLayers.OriginCount;
import org.junit.jupiter.api.Test;

import static nl.rodedraad.question.feedback.Asked.sources;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Q7 on the real data; what is expected stands in the documents named with it. */
class LayersIT {

	private static final List<Integer> SEVEN = IntStream.rangeClosed(1, 7).boxed().toList();

	private final TestGraph real = TestGraph.real();

	private final LayersQuestion question = new LayersQuestion(this.real.reader());

	/** rebel-2024, 4.1: seven layers; the text names the two ends, "het ene uiterste" and "het andere uiterste", and no order between. */
	@Test
	void allLayersStandInOrderWhichIsOursBetweenTheEndsThatTheReportGives() {
		FeedbackLayers layers = ask();
		assertThat(layers.layers()).extracting((row) -> row.layer().number()).isEqualTo(SEVEN);
		assertThat(layers.layers()).extracting(LayerRow::order).containsOnly(Basis.CLASSIFIED);
		assertThat(layers.layers()).filteredOn((row) -> row.facts().stream().flatMap((fact) -> fact.supports().stream())
			.anyMatch((support) -> String.valueOf(support.rule()).startsWith("the report calls it the")))
			.extracting((row) -> row.layer().number()).containsExactly(1, 7);
		assertThat(layers.layers()).allSatisfy((row) -> assertThat(row.counts()).extracting(LayerCount::origin)
			.containsExactly(ChainOrigin.values()));
	}

	/** rebel-2024, 4.2: "We kennen geen voorbeeld waar inzichten uit de Regio Deals hebben geleid tot de laatste stap". */
	@Test
	void noInterventionOrDealReachedLawAndTheReportSaysSoItself() {
		LayerRow law = ask().layers().get(6);
		assertThat(law.counts()).filteredOn((count) -> count.origin() != ChainOrigin.INSTRUMENT)
			.allSatisfy((count) -> assertThat(List.of(count.chains(), count.reached())).containsOnly(0));
		assertThat(law.remarks()).singleElement().satisfies((remark) -> assertThat(remark.places())
			.extracting((place) -> place.source().id(), (place) -> place.anchor())
			.containsExactly(tuple("rebel-2024", "We kennen geen voorbeeld waar inzichten")));
		assertThat(ask().reportSays()).anySatisfy((finding) -> assertThat(finding.facts()).flatExtracting((fact) -> fact.supports())
			.extracting((support) -> support.anchor()).contains("We kennen geen voorbeeld waar inzichten"));
	}

	/** rebel-2024, 4.2: some examples of national policy, many of better cooperation between central government and region. */
	@Test
	void whatTheReportSaysOfALayerStandsBesideOurCount() {
		assertThat(ask().layers().get(1).says()).flatExtracting((finding) -> finding.facts()).flatExtracting((fact) -> fact.supports())
			.extracting((support) -> support.anchor()).contains("vele voorbeelden waar Regio Deals aanjager");
		assertThat(ask().layers().get(5).says()).flatExtracting((finding) -> finding.facts()).flatExtracting((fact) -> fact.supports())
			.extracting((support) -> support.anchor()).contains("voorbeelden waarbij de Regio Deals hebben");
	}

	/** Stb. 2024, 219 and the regulation before it govern the grants for the deals: law about the instrument, no effect of a deal. */
	@Test
	void lawAboutTheInstrumentStandsApart() {
		assertThat(count(7, ChainOrigin.INSTRUMENT).chains()).isEqualTo(1);
		LayeredChain grants = chain("chain/uitkeringsstelsel");
		assertThat(grants.origin()).isEqualTo(ChainOrigin.INSTRUMENT);
		assertThat(grants.path().aboutInstrument()).isTrue();
		assertThat(grants.arrivals()).isNotEmpty().allSatisfy((arrival) -> assertThat(arrival.link()).isEqualTo(LayerArrival.Link.ORDER_ONLY));
	}

	/** rebel-2024, 3.4 Stallenaanpak: a model agreement for all municipalities, without a date; questions and a motion only ask for it. */
	@Test
	void theStallenaanpakReachesNationalPolicyByAnUndatedStepWithAStatedLink() {
		LayeredChain stallenaanpak = chain("chain/stallenaanpak");
		assertThat(stallenaanpak.origin()).isEqualTo(ChainOrigin.INTERVENTION);
		assertThat(stallenaanpak.path().highestReached().layer().number()).isEqualTo(6);
		assertThat(stallenaanpak.arrivals()).singleElement().satisfies((arrival) -> {
			assertThat(arrival.step().id()).isEqualTo("step/stallenaanpak.modelovereenkomst");
			assertThat(arrival.dates()).isEmpty();
			assertThat(arrival.link()).isEqualTo(LayerArrival.Link.STATED);
			assertThat(sources(arrival.facts())).contains("rebel-2024");
		});
	}

	/** nsob-2024, 4: aspects of the Foodvalley network were used for national policy; rebel-2024, 3.4: the Twents Fonds is a blueprint. */
	@Test
	void whatIsOnlyCalledABlueprintIsNotCountedAsNationalPolicy() {
		assertThat(chains(List.of(ChainOrigin.INTERVENTION), "6")).extracting((one) -> one.path().chain().id())
			.containsExactly("chain/stallenaanpak", "chain/foodvalley-meetnetwerk");
		assertThat(count(6, ChainOrigin.INTERVENTION)).extracting(LayerCount::chains, LayerCount::addressedOnly).containsExactly(2, 1);
		LayeredChain fund = chain("chain/twents-fonds");
		assertThat(fund.path().highestReached().layer().number()).isLessThan(6);
		assertThat(fund.path().highestAddressed().layer().number()).isEqualTo(6);
	}

	/** The programme Stevige Start of Rotterdam is older than the deals; Vitale Vakantieparken began in 2013. */
	@Test
	void whatStartedInAProgrammeIsNotCountedWithInterventions() {
		assertThat(chains(List.of(ChainOrigin.PROGRAMME), null)).extracting((one) -> one.path().chain().id())
			.containsExactlyInAnyOrder("chain/kansrijke-start", "chain/vakantieparken-veluwe");
		assertThat(count(6, ChainOrigin.PROGRAMME)).extracting(LayerCount::chains, LayerCount::chronologyOnly).containsExactly(2, 1);
	}

	@Test
	void everyChainIsCountedOnceAtItsMostFormalLayer() {
		FeedbackLayers layers = ask();
		assertThat(layers.origins()).extracting(OriginCount::origin).containsExactly(ChainOrigin.values());
		for (OriginCount origin : layers.origins()) {
			int counted = SEVEN.stream().mapToInt((layer) -> count(layers, layer, origin.origin()).chains()).sum();
			assertThat(counted + origin.reachNone()).as(origin.origin().name()).isEqualTo(origin.chains());
			assertThat(chains(List.of(origin.origin()), null)).hasSize(origin.chains());
		}
		assertThat(layers.chains().values()).extracting((one) -> one.path().direction()).containsOnly("FEEDBACK");
	}

	/** A step is sometimes all that a chain has of a layer: what only brings it up is no effect (domain). */
	@Test
	void aChainGoesAsFarAsItsMostFormalEffect() {
		assertThat(ask().chains().values()).allSatisfy((one) -> {
			LayerReach reached = one.path().highestReached();
			assertThat(one.arrivals()).extracting((arrival) -> arrival.step().id())
				.isEqualTo((reached == null) ? List.of() : reached.steps().stream().map((step) -> step.id()).toList());
			assertThat(one.facts()).isNotEmpty();
		});
	}

	@Test
	void whatIsListedDoesNotChangeWhatIsCounted() {
		assertThat(this.question.ask(List.of(ChainOrigin.DEAL), "layer/5", null, page(5, null), this.real.version()))
			.satisfies((some) -> {
				assertThat(some.layers()).isEqualTo(ask().layers());
				assertThat(some.total()).isEqualTo(2);
			});
	}

	@Test
	void chainsCanBeListedByHowWellTheyAreDescribed() {
		FeedbackLayers described = this.question.ask(List.of(), null, "STATED", page(1, null), this.real.version());
		assertThat(described.layers()).isEqualTo(ask().layers());
		assertThat(described.total()).isGreaterThan(1)
			.isEqualTo((int) ask().chains().values().stream().filter((one) -> "STATED".equals(one.path().strength())).count());
		assertThat(described.chains().values()).extracting((one) -> one.path().strength()).containsExactly("STATED");
	}

	@Test
	void chainsCanBeReadPageByPage() {
		List<String> all = new ArrayList<>();
		String after = null;
		do {
			FeedbackLayers layers = this.question.ask(List.of(), null, null, page(3, after), this.real.version());
			layers.chains().values().forEach((one) -> all.add(one.path().chain().id()));
			after = layers.chains().hasNext() ? layers.chains().cursor(layers.chains().items().get(2)) : null;
		}
		while (after != null);
		assertThat(all).containsExactlyElementsOf(ask().chains().values().stream().map((one) -> one.path().chain().id()).toList())
			.doesNotHaveDuplicates();
	}

	@Test
	void theAnswerSaysThatItIsNoSample() {
		assertThat(ask().unanswered()).hasSize(3).allSatisfy((one) -> assertThat(one.needed().nl()).isNotBlank());
	}

	@Test
	void aQuestionCostsOneStatement() {
		long before = this.real.statements();
		ask();
		assertThat(this.real.statements() - before).isEqualTo(1);
	}

	@Test
	void anUnknownLayerIsNamed() {
		assertThatThrownBy(() -> this.question.ask(List.of(), "8", null, page(5, null), this.real.version()))
			.isInstanceOf(NotFoundException.class).hasMessageContaining("8");
	}

	private FeedbackLayers ask() {
		return this.question.ask(List.of(), null, null, page(PageRequest.MAX, null), this.real.version());
	}

	private List<LayeredChain> chains(List<ChainOrigin> origins, String layer) {
		return this.question.ask(origins, layer, null, page(PageRequest.MAX, null), this.real.version()).chains().values();
	}

	private LayeredChain chain(String id) {
		return ask().chains().values().stream().filter((one) -> one.path().chain().id().equals(id)).findFirst().orElseThrow();
	}

	private LayerCount count(int layer, ChainOrigin origin) {
		return count(ask(), layer, origin);
	}

	private static LayerCount count(FeedbackLayers layers, int layer, ChainOrigin origin) {
		return layers.layers().get(layer - 1).counts().stream().filter((count) -> count.origin() == origin).findFirst().orElseThrow();
	}

	private PageRequest page(int first, String after) {
		return PageRequest.of(first, after, this.real.version().generation(), "layers");
	}

}
