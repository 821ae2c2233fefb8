package nl.rodedraad.export;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import nl.rodedraad.Attacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A graph in the forms that programs which draw read. */
class GraphTests {

	private static final Graph GRAPH = new Graph(
			List.of(new Graph.Node("deal/schemerland", "Regio Deal <Schemerland> & co", "deal", "https://example.org/deals/schemerland"),
					new Graph.Node("theme/9", "Aanpakken van “criminaliteit”", "theme", "https://example.org/themas/9")),
			List.of(new Graph.Edge("f01", "deal/schemerland", "theme/9", "THEME", "rode draad", List.of("f01", "f02"))));

	@Test
	void graphMlIsReadByAnXmlParserWithEverythingInIt() throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(GraphMl.of(GRAPH))));
		assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
		Element node = (Element) document.getElementsByTagName("node").item(0);
		assertThat(node.getAttribute("id")).isEqualTo("deal/schemerland");
		assertThat(node.getTextContent()).contains("Regio Deal <Schemerland> & co", "https://example.org/deals/schemerland");
		Element edge = (Element) document.getElementsByTagName("edge").item(0);
		assertThat(edge.getAttribute("source")).isEqualTo("deal/schemerland");
		assertThat(edge.getAttribute("target")).isEqualTo("theme/9");
		assertThat(edge.getTextContent()).contains("rode draad", "f01 f02");
	}

	static List<String> names() {
		return Attacks.of("xml", "html", "line");
	}

	@ParameterizedTest
	@MethodSource("names")
	void aNameIsTextWhateverStandsInIt(String name) throws Exception {
		Graph graph = new Graph(List.of(new Graph.Node("deal/x", name, "deal", "https://example.org/deals/x")), List.of());
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(GraphMl.of(graph))));
		assertThat(document.getElementsByTagName("node").getLength()).isOne();
		Element node = (Element) document.getElementsByTagName("node").item(0);
		assertThat(attributes(document, "data", "key")).hasSize(node.getElementsByTagName("data").getLength());
		assertThat(words(node.getTextContent())).contains(words(name));
	}

	/** XML has no place for control characters, and one form for all ends of lines. */
	private static String words(String text) {
		return text.replaceAll("[\\p{Cntrl}\\x{2028}\\s\ufffd]+", " ").strip();
	}

	@Test
	void everyPieceOfDataInGraphMlHasAKeyThatExplainsIt() throws Exception {
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(GraphMl.of(GRAPH))));
		List<String> keys = attributes(document, "key", "id");
		assertThat(keys).doesNotHaveDuplicates().containsAll(attributes(document, "data", "key"));
	}

	private static List<String> attributes(Document document, String element, String attribute) {
		NodeList found = document.getElementsByTagName(element);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> ((Element) found.item(i)).getAttribute(attribute)).toList();
	}

	@Test
	@SuppressWarnings("unchecked")
	void connectionsOfAKumuBlueprintNameElementsByTheirIds() {
		Map<String, Object> blueprint = KumuBlueprint.of(GRAPH);
		assertThat((List<Map<String, Object>>) blueprint.get("elements")).extracting("id").containsExactly("deal/schemerland", "theme/9");
		assertThat((List<Map<String, Object>>) blueprint.get("connections")).singleElement()
			.satisfies((connection) -> assertThat(connection).containsEntry("from", "deal/schemerland").containsEntry("to", "theme/9")
				.containsEntry("direction", "directed"));
	}

	@Test
	void cytoscapeFindsElementsWithTheirData() {
		assertThat(CytoscapeJson.of(GRAPH)).extracting("elements").extracting("edges").asList().singleElement().extracting("data")
			.satisfies((data) -> assertThat((Map<?, ?>) data).extracting("source", "target").containsExactly("deal/schemerland", "theme/9"));
	}

	@Test
	void anEdgeToWhatIsNoNodeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Graph(GRAPH.nodes().subList(0, 1), GRAPH.edges())).withMessageContaining("theme/9");
	}

}
