package org.teamaround.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The few facts that stay in sight on top of a record: small label above, fact below. */
public final class SummaryStrip extends FlowPane {
    public SummaryStrip() {
        getStyleClass().add("summary-strip");
    }

    public SummaryStrip fact(String label, String words) {
        Label fact = new Label(words);
        fact.getStyleClass().add("fact");
        return fact(label, fact);
    }

    public SummaryStrip fact(String label, Node shown) {
        Label over = new Label(label);
        over.getStyleClass().add("fact-label");
        VBox pair = new VBox(over, shown);
        pair.getStyleClass().add("fact-pair");
        pair.setAccessibleText(label);
        getChildren().add(pair);
        return this;
    }
}
