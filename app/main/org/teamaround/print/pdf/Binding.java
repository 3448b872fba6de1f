package org.teamaround.print.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.teamaround.kernel.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Puts the sections of one or more sheets into one page tree, with head, style and bookmarks. */
final class Binding {
    private final DocumentBuilder builder;
    private final Document tree;
    private final Element head;
    private final Element body;
    private final Element bookmarks;

    Binding(String title, String subject, String language) {
        builder = builder();
        tree = builder.newDocument();
        Element html = tree.createElement("html");
        html.setAttribute("lang", language);
        tree.appendChild(html);
        head = add(html, "head");
        add(head, "title").setTextContent(title);
        Element about = add(head, "meta");
        about.setAttribute("name", "subject");
        about.setAttribute("content", subject);
        bookmarks = add(head, "bookmarks");
        body = add(html, "body");
    }

    /** Adds the sheet; its section gets the id {@code part-<number>}. */
    void add(Sheet sheet, int number) {
        Element section = (Element) tree.importNode(parse(sheet.xml()).getDocumentElement(), true);
        String id = "part-" + number;
        section.setAttribute("id", id);
        Element mark = mark(bookmarks, sheet.name(), id);
        List<Element> headings = Nodes.named(section, "h2");
        for (int i = 0; i < headings.size(); i++) {
            String place = id + "-" + (i + 1);
            headings.get(i).setAttribute("id", place);
            mark(mark, headings.get(i).getTextContent().strip().replaceAll("\\s+", " "), place);
        }
        body.appendChild(section);
    }

    Document finish(String style) {
        add(head, "style").setTextContent(style);
        return tree;
    }

    Element body() { return body; }

    private Element mark(Element parent, String name, String id) {
        Element mark = add(parent, "bookmark");
        mark.setAttribute("name", name);
        mark.setAttribute("href", "#" + id);
        return mark;
    }

    private Element add(Node parent, String name) {
        return (Element) parent.appendChild(tree.createElement(name));
    }

    private Document parse(String xml) {
        try {
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new Fault("press.not-well-formed", e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new Fault("press.xml", e);
        }
    }
}
