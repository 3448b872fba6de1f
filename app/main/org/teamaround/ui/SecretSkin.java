package org.teamaround.ui;

import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Draws a passphrase as dots or, on wish, letter by letter: the whole of it never stands in one text. */
final class SecretSkin extends SkinBase<SecretInput> {
    private static final String DOT = "\u25cf";
    private static final double CARET = 1.2;
    private static final double USUAL_LETTERS = 14;
    private final HBox letters = new HBox();
    private final Region caret = new Region();
    private final Region chosen = new Region();
    private final Rectangle window = new Rectangle();
    private final Text measure = new Text("Xg");
    private double shift;

    SecretSkin(SecretInput input) {
        super(input);
        letters.getStyleClass().add("secret-letters");
        caret.getStyleClass().add("secret-caret");
        chosen.getStyleClass().add("secret-chosen");
        for (var part : java.util.List.of(letters, caret, chosen)) part.setManaged(false);
        getChildren().addAll(chosen, letters, caret);
        input.setClip(window);
        measure.fontProperty().bind(input.fontProperty());
        caret.visibleProperty().bind(input.focusedProperty());
        registerChangeListener(input.textProperty(), changed -> draw());
        registerChangeListener(input.open, changed -> draw());
        registerChangeListener(input.fontProperty(), changed -> input.requestLayout());
        registerChangeListener(input.selectionProperty(), changed -> input.requestLayout());
        registerChangeListener(input.caretPositionProperty(), changed -> input.requestLayout());
        draw();
    }

    private void draw() {
        SecretInput input = getSkinnable();
        letters.getChildren().clear();
        Secret secret = input.secret();
        for (int at = 0; at < secret.length(); at = secret.after(at)) {
            Text letter = new Text(input.open.get() ? secret.letter(at) : DOT);
            letter.getStyleClass().add("secret-letter");
            letter.fontProperty().bind(input.fontProperty());
            letters.getChildren().add(letter);
        }
        input.requestLayout();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        SecretInput input = getSkinnable();
        window.setWidth(input.getWidth());
        window.setHeight(input.getHeight());
        double high = measure.getLayoutBounds().getHeight();
        double top = y + (height - high) / 2;
        letters.autosize();
        letters.layout();
        double at = widthBefore(input.getCaretPosition());
        shift = Math.clamp(shift, Math.max(0, at - width + CARET), Math.max(0, at));
        letters.relocate(x - shift, top);
        caret.resizeRelocate(x - shift + at, top, CARET, high);
        double from = widthBefore(input.getSelection().getStart());
        chosen.resizeRelocate(x - shift + from, top, widthBefore(input.getSelection().getEnd()) - from, high);
    }

    private double widthBefore(int place) {
        Secret secret = getSkinnable().secret();
        double width = 0;
        int at = 0;
        for (var letter : letters.getChildren()) {
            if (at >= place || at >= secret.length()) break;
            width += letter.getLayoutBounds().getWidth();
            at = secret.after(at);
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + measure.getLayoutBounds().getHeight() + bottom;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + USUAL_LETTERS * measure.getFont().getSize() + right;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return getSkinnable().prefHeight(width);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) getSkinnable().setClip(null);
        super.dispose();
    }
}
