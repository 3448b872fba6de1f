package org.teamaround.person.view;

import java.text.Bidi;
import javafx.scene.control.Labeled;

/** Words that go on in the next line, but for those written from right to left: breaking them, the toolkit (26.0.2) fails while it lays out the page. */
final class WrappedWords {
    private WrappedWords() {}

    static <L extends Labeled> L of(L labeled) {
        char[] letters = labeled.getText().toCharArray();
        labeled.setWrapText(!Bidi.requiresBidi(letters, 0, letters.length));
        return labeled;
    }
}
