package org.teamaround.ui;

import java.text.Bidi;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

/**
 * Words that go on in the next line: the one place where that is asked for. Breaking a stretch written from right to left, the toolkit (26.0.2)
 * looks for its letters before where it begins, by as many as it has; where that is before the text itself the whole page fails, and so such
 * words stay on one line.
 */
public final class WrappedWords {
    private WrappedWords() {}

    public static <L extends Labeled> L of(L labeled) {
        labeled.wrapTextProperty().bind(labeled.textProperty().map(WrappedWords::mayBreak).orElse(true));
        return labeled;
    }

    static void in(TextArea area) {
        area.wrapTextProperty().bind(area.textProperty().map(WrappedWords::mayBreak).orElse(true));
    }

    /** Whether the toolkit can break these words at any width. */
    public static boolean mayBreak(String words) {
        char[] letters = words.toCharArray();
        return !Bidi.requiresBidi(letters, 0, letters.length) || words.lines().allMatch(WrappedWords::lineMayBreak);
    }

    private static boolean lineMayBreak(String line) {
        Bidi runs = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int run = 0; run < runs.getRunCount(); run++) {
            int start = runs.getRunStart(run);
            boolean fromTheRight = runs.getRunLevel(run) % 2 == 1;
            if (fromTheRight && start < runs.getRunLimit(run) - start) return false;
        }
        return true;
    }
}
