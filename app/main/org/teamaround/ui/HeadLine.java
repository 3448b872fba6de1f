package org.teamaround.ui;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A heading with its buttons at the right; where letters are large and they do not fit beside it, they stand below it. */
final class HeadLine extends Pane {
    private static final double GAP = 12;
    private final Label title;
    private final double least;
    private final FlowPane acts = new FlowPane();

    /** @param least how high at least, in letters of the title */
    HeadLine(Label title, double least) {
        this.title = title;
        this.least = least;
        WrappedWords.of(title);
        acts.getStyleClass().add("head-acts");
        getChildren().addAll(title, acts);
    }

    void add(Node act) {
        if (act instanceof Region region) region.setMinWidth(USE_PREF_SIZE);
        acts.getChildren().add(act);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double oneLine() {
        List<Node> shown = acts.getChildren().stream().filter(Node::isManaged).toList();
        int gaps = Math.max(0, shown.size() - 1);
        return shown.stream().mapToDouble(act -> Math.ceil(act.prefWidth(-1))).sum() + gaps * Math.ceil(acts.getHgap()) + 1;
    }

    private boolean fits(double inside) {
        return acts.getChildren().stream().noneMatch(Node::isManaged) || title.prefWidth(-1) + GAP + oneLine() <= inside;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return title.prefWidth(-1) + GAP + oneLine() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        double high = fits(inside) ? Math.max(title.prefHeight(-1), acts.prefHeight(oneLine())) : title.prefHeight(inside) + GAP / 2 + acts.prefHeight(inside);
        return Math.max(high, least * title.getFont().getSize()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        boolean beside = fits(inside);
        acts.setAlignment(beside ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        double titleHeight = beside ? high : title.prefHeight(inside);
        layoutInArea(title, snappedLeftInset(), snappedTopInset(), inside, titleHeight, 0, HPos.LEFT, VPos.CENTER);
        double width = beside ? oneLine() : inside;
        double top = beside ? 0 : titleHeight + GAP / 2;
        layoutInArea(acts, snappedLeftInset() + inside - width, snappedTopInset() + top, width, high - top, 0, HPos.LEFT, VPos.CENTER);
    }
}
