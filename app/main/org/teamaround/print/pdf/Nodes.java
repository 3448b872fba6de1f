package org.teamaround.print.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Two walks through a page tree. */
final class Nodes {
    private Nodes() {}

    static List<Element> named(Element root, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = root.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) found.add((Element) all.item(i));
        return found;
    }

    static void changeText(Node node, UnaryOperator<String> change) {
        if (node instanceof Text text) text.setData(change.apply(text.getData()));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) changeText(child, change);
    }
}
