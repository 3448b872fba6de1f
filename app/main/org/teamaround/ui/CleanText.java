package org.teamaround.ui;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;

/** What may be typed or pasted: control characters are dropped, line ends made one kind; emoji and every script stay. */
final class CleanText {
    private CleanText() {}

    static String line(String typed) {
        return clean(typed.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' '), false);
    }

    static String paragraphs(String typed) {
        return clean(typed.replace("\r\n", "\n").replace('\r', '\n'), true);
    }

    static TextFormatter<String> formatter(UnaryOperator<String> cleaning) {
        return new TextFormatter<>(change -> {
            if (change.isAdded()) change.setText(cleaning.apply(change.getText()));
            if (change.getCaretPosition() > change.getControlNewText().length()) {
                int end = change.getControlNewText().length();
                change.selectRange(end, end);
            }
            return change;
        });
    }

    private static String clean(String typed, boolean lines) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().filter(point -> allowed(point, lines)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int point, boolean lines) {
        if (lines && (point == '\n' || point == '\t')) return true;
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.PRIVATE_USE
                && point != 0xFEFF && point != 0x2028 && point != 0x2029 && (point & 0xFFFE) != 0xFFFE;
    }
}
