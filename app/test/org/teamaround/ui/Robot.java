package org.teamaround.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Hands and eyes of a test: finds controls by what a user reads or a screen reader says, never by an id. */
public interface Robot {
    /** Types into what has the focus. */
    Robot type(String typed);

    /** Presses keys together, such as CONTROL, K. */
    Robot press(KeyCode... keys);

    /** Clicks the control with this accessible text, label or button text. */
    Robot clickOn(String words);

    /** Puts the focus into it without the mouse. */
    Robot focusOn(String words);

    /** The visible control with these words; fails when there is none. */
    Node find(String words);

    /** Whether these words stand anywhere in the window now. */
    boolean sees(String words);

    /** All words that stand in the window now, in order. */
    List<String> words();

    /** What has the focus, as a screen reader would name it. */
    String focused();
}
