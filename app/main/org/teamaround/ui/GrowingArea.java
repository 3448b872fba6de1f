package org.teamaround.ui;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area as high as its text, between 3 and 16 lines; Tab and Shift+Tab leave it, as people filling in forms expect. */
final class GrowingArea extends TextArea {
    private static final int FEWEST = 3;
    private static final int MOST = 16;
    private final Text measure = new Text();

    GrowingArea() {
        WrappedWords.in(this);
        setPrefRowCount(FEWEST);
        textProperty().subscribe(this::grow);
        widthProperty().subscribe(this::grow);
        fontProperty().subscribe(this::grow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    private void grow() {
        if (getWidth() <= 0) return;
        measure.setFont(getFont());
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        if (isWrapText()) measure.setWrappingWidth(Math.max(50, getWidth() - 3 * getFont().getSize()));
        String text = getText().length() > 4000 ? getText().substring(0, 4000) : getText();
        measure.setText(text + " ");
        double lines = Math.ceil(measure.getLayoutBounds().getHeight() / line);
        measure.setWrappingWidth(0);
        setPrefRowCount((int) Math.clamp(lines + 1, FEWEST, MOST));
    }

    private void leaveOnTab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown() || event.isAltDown()) return;
        event.consume();
        Focus.move(this, !event.isShiftDown());
    }
}
