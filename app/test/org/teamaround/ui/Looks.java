package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What a reader of a laid out page would notice. Call on the window's thread. */
public final class Looks {
    private static final Pattern KEY = Pattern.compile("\\[[a-z][a-zA-Z-]*(\\.[a-zA-Z0-9-]+)+]");

    private Looks() {}

    /** Words that are a text key nobody wrote. */
    public static List<String> missingTexts(Node root) {
        List<String> found = new ArrayList<>();
        visible(root, node -> said(node).stream().filter(words -> KEY.matcher(words).find()).forEach(found::add));
        return found;
    }

    /** Words that did not fit and end in dots. */
    public static List<String> cut(Node root) {
        List<String> found = new ArrayList<>();
        visible(root, node -> {
            if (node instanceof Labeled labeled && isCut(labeled)) found.add(labeled.getText());
        });
        return found;
    }

    /** How many pixels of the page lie below its end, to be scrolled to; 0 when all is in sight. */
    public static double below(Node root) {
        double[] most = {0};
        visible(root, node -> {
            if (node instanceof ScrollPane scroll && scroll.getContent() != null)
                most[0] = Math.max(most[0], scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
        });
        return most[0];
    }

    private static boolean isCut(Labeled labeled) {
        String words = labeled.getText();
        return words != null && !words.isEmpty() && labeled.getChildrenUnmodifiable().stream()
                .anyMatch(part -> part instanceof Text shown && !shown.getText().equals(words) && shown.getText().endsWith(labeled.getEllipsisString()));
    }

    private static List<String> said(Node node) {
        List<String> said = new ArrayList<>();
        if (node.getAccessibleText() != null) said.add(node.getAccessibleText());
        if (node instanceof Labeled labeled && labeled.getText() != null) said.add(labeled.getText());
        if (node instanceof TextInputControl input && input.getPromptText() != null) said.add(input.getPromptText());
        if (node instanceof Text text) said.add(text.getText());
        return said;
    }

    private static void visible(Node node, Consumer<Node> sees) {
        if (!node.isVisible()) return;
        sees.accept(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> visible(child, sees));
    }
}
