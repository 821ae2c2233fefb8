package nl.rodedraad.export;

import java.io.StringWriter;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a graph as GraphML, which yEd, Gephi and most other programs that draw graphs open. */
public final class GraphMl {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	/** Characters that no XML may have in any form. */
	private static final Pattern NO_XML = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter xml;

	private GraphMl(XMLStreamWriter xml) {
		this.xml = xml;
	}

	public static String of(Graph graph) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			new GraphMl(xml).write(graph);
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	private void write(Graph graph) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("graphml");
		this.xml.writeDefaultNamespace(NAMESPACE);
		key("node", "label");
		key("node", "kind");
		key("node", "url");
		key("edge", "predicate");
		key("edge", "label");
		key("edge", "facts");
		this.xml.writeStartElement("graph");
		this.xml.writeAttribute("edgedefault", "directed");
		for (Graph.Node node : graph.nodes()) {
			this.xml.writeStartElement("node");
			this.xml.writeAttribute("id", node.id());
			data("node", "label", node.name());
			data("node", "kind", node.kind());
			data("node", "url", node.url());
			this.xml.writeEndElement();
		}
		for (Graph.Edge edge : graph.edges()) {
			this.xml.writeStartElement("edge");
			this.xml.writeAttribute("id", edge.id());
			this.xml.writeAttribute("source", edge.from());
			this.xml.writeAttribute("target", edge.to());
			data("edge", "predicate", edge.predicate());
			data("edge", "label", edge.label());
			data("edge", "facts", String.join(" ", edge.facts()));
			this.xml.writeEndElement();
		}
		this.xml.writeEndElement();
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private void key(String of, String name) throws XMLStreamException {
		this.xml.writeEmptyElement("key");
		this.xml.writeAttribute("id", of + "-" + name);
		this.xml.writeAttribute("for", of);
		this.xml.writeAttribute("attr.name", name);
		this.xml.writeAttribute("attr.type", "string");
	}

	private void data(String of, String name, String value) throws XMLStreamException {
		this.xml.writeStartElement("data");
		this.xml.writeAttribute("key", of + "-" + name);
		this.xml.writeCharacters(NO_XML.matcher(value).replaceAll("\uFFFD"));
		this.xml.writeEndElement();
	}

}
