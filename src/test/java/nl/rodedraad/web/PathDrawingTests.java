package nl.rodedraad.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.rodedraad.graph.DataVersion;
import nl.rodedraad.question.catalogue.Labels;
import nl.rodedraad.web.picture.PathDrawing;
import nl.rodedraad.web.picture.PathLine;
import nl.rodedraad.web.picture.PathStop;
import nl.rodedraad.web.picture.PathStop.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** What the drawing of a path claims: whole lines only where a source states the link, and a shape for what a step does. */
class PathDrawingTests {

	private final Words words = words();

	@Test
	void onlyAStatedLinkIsAWholeLine() {
		PathDrawing drawing = draw(List.of(), step(0, "2021", "1:REACHES", "STATED"), step(1, "2022", "4:REACHES", "ORDER_ONLY"),
				step(2, "2023", "6:ADDRESSES", null));
		assertThat(drawing.lines()).extracting(PathLine::stated).containsExactly(true, false);
	}

	@Test
	void whatReachesALayerAndWhatOnlyRaisesItHaveDifferentShapesInTheLaneOfTheLayer() {
		PathDrawing drawing = draw(List.of(), step(0, "2021", null, "ORDER_ONLY"), step(1, "2022", "4:REACHES", "ORDER_ONLY"),
				step(2, "2023", "6:ADDRESSES", null));
		assertThat(drawing.stops()).extracting(PathStop::shape).containsExactly(Shape.NONE, Shape.REACHED, Shape.ADDRESSED);
		assertThat(drawing.stops()).extracting(PathStop::x)
			.containsExactly(drawing.lanes().get(0).middle(), drawing.lanes().get(4).middle(), drawing.lanes().get(6).middle());
	}

	@Test
	void aStepWithoutADateKeepsItsPlaceAndIsMarked() {
		PathDrawing drawing = draw(List.of(), step(0, "2021", "1:REACHES", "ORDER_ONLY"), step(1, null, "2:REACHES", "ORDER_ONLY"),
				step(2, "2023", "6:REACHES", null));
		assertThat(drawing.stops()).extracting(PathStop::undated).containsExactly(false, true, false);
		assertThat(drawing.stops()).extracting(PathStop::y).isSorted();
		assertThat(drawing.stops().get(1).dates()).containsExactly("datum onbekend");
	}

	@Test
	void aLinkThatPassesOverStepsIsAWholeLineThatEndsBesideItsStep() {
		Map<String, Object> jump = Map.of("from", Map.of("id", "step/x.0"), "to", Map.of("id", "step/x.2"));
		PathDrawing drawing = draw(List.of(jump), step(0, "2021", "1:REACHES", "ORDER_ONLY"), step(1, "2022", "2:REACHES", "ORDER_ONLY"),
				step(2, "2023", "6:REACHES", null));
		PathLine line = drawing.lines().get(2);
		PathStop end = drawing.stops().get(2);
		assertThat(line.stated()).isTrue();
		assertThat(line.tip().y()).isEqualTo(end.y());
		assertThat(line.tip().x()).isLessThan(end.x());
	}

	@Test
	void timeBetweenStepsPromisesNoMoreThanTheDatesDo() {
		assertThat(this.words.lapse(between(22, 22))).isEqualTo("22 dagen");
		assertThat(this.words.lapse(between(496, 525))).isEqualTo("16 tot 17 maanden");
		assertThat(this.words.lapse(between(-213, 180))).isEqualTo("datums overlappen");
		assertThat(this.words.lapse(between(-60, -1))).isEqualTo("begon eerder");
		assertThat(this.words.lapse(between(0, 364))).isEqualTo("hooguit 12 maanden");
		assertThat(this.words.lapse(null)).isEmpty();
	}

	@Test
	void aStretchOfTimeIsReadAsTheAnswerGivesIt() {
		assertThat(this.words.stretch("2021/2024")).isEqualTo("2021 – 2024");
		assertThat(this.words.stretch("2021-06/")).isEqualTo("sinds juni 2021");
		assertThat(this.words.stretch("2022-11-08")).isEqualTo("8 november 2022");
	}

	@SafeVarargs
	private PathDrawing draw(List<Map<String, Object>> otherLinks, Map<String, Object>... steps) {
		Map<String, Object> path = new HashMap<>(Map.of("chain", Map.of("id", "chain/schemerland", "name", "Schemerland"), "steps", Arrays.asList(steps), "gaps",
				List.of(), "otherLinks", otherLinks));
		path.put("highestReached", null);
		path.put("highestAddressed", null);
		return PathDrawing.of(path, this.words);
	}

	private static Map<String, Object> step(int position, @Nullable String date, @Nullable String effect, @Nullable String link) {
		Map<String, Object> step = new HashMap<>();
		step.put("step", Map.of("id", "step/x." + position));
		step.put("title", Map.of("nl", "Er gebeurt iets in Schemerland, en dat is lang genoeg voor meer dan een regel."));
		step.put("dates", (date == null) ? List.of() : List.of(Map.of("period", date)));
		step.put("effects", (effect == null) ? List.of() : List.of(effect(effect.split(":"))));
		Map<String, Object> next = new HashMap<>();
		next.put("kind", link);
		next.put("timeBetween", null);
		step.put("next", (link == null) ? null : next);
		return step;
	}

	private static Map<String, Object> effect(String[] layerAndEffect) {
		return Map.of("layer", Map.of("id", "layer/" + layerAndEffect[0]), "effect", layerAndEffect[1]);
	}

	private static Map<String, Object> between(int minDays, int maxDays) {
		return Map.of("minDays", minDays, "maxDays", maxDays);
	}

	private static Words words() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return new Words(mock(Labels.class), new DataVersion(1, 3, false, "3", "5-abc", "2026-11-22T10:00:00Z", List.of()), messages,
				Locale.forLanguageTag("nl"));
	}

}
