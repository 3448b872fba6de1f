package org.teamaround.panel.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Agenda at the left; brief and decision beside each other where there is room, below each other in a narrow or much enlarged window. */
final class RoomLayout {
    private static final double GAP = 12;
    private static final double WIDE_IN_EMS = 75;
    private static final double AGENDA_SHARE = 0.22;
    private static final double BRIEF_PERCENT = 41;
    private final VBox brief = new VBox();
    private final VBox decision = new VBox();
    private final GridPane sheet = new GridPane();
    private final ColumnConstraints first = new ColumnConstraints();
    private final ColumnConstraints second = new ColumnConstraints();
    private final SplitPane split;

    RoomLayout(Node agenda) {
        sheet.setHgap(GAP);
        sheet.setVgap(GAP);
        sheet.setPadding(new Insets(0, 0, GAP, GAP));
        sheet.getColumnConstraints().setAll(first, second);
        sheet.add(brief, 0, 0);
        sheet.add(decision, 1, 0);
        beside(true);
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        split = new SplitPane(agenda, scroll);
        split.setDividerPositions(AGENDA_SHARE);
        SplitPane.setResizableWithParent(agenda, false);
    }

    /** @param em size of a letter, which grows with the zoom */
    void fit(double width, double em) {
        if (width > 0) beside(width > WIDE_IN_EMS * em);
    }

    /** Only constraints change, no parent does: it may happen while the window is being laid out. */
    private void beside(boolean roomy) {
        first.setPercentWidth(roomy ? BRIEF_PERCENT : 100);
        second.setPercentWidth(roomy ? 100 - BRIEF_PERCENT : 0);
        GridPane.setConstraints(decision, roomy ? 1 : 0, roomy ? 0 : 1);
    }

    void show(Node shownBrief, Node shownDecision) {
        brief.getChildren().setAll(shownBrief);
        decision.getChildren().setAll(shownDecision);
    }

    void showOnly(Node shown) {
        brief.getChildren().setAll(shown);
        decision.getChildren().clear();
    }

    SplitPane node() {
        return split;
    }
}
