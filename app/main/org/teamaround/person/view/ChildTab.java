package org.teamaround.person.view;

import java.util.Optional;
import javafx.scene.Node;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.HoldsTyped;

/** One part of a child's page, offered by the feature that knows it; the page itself lives in the shell. */
public interface ChildTab {
    /** Text key of its heading, such as {@code person.tab.family}. */
    String title();

    /** Tabs stand in this order, smallest first: 10 timeline, 20 assessment, 30 plan, 40 meetings, 50 family, 60 sharing, 70 documents. */
    int order();

    /** Its content for one child, reading what it shows in the background. Called when the tab is first shown, and again on F5. The page brings the margins. */
    Node content(PersonId child);

    /** What is typed in this part itself; forms on pages and dialogs of their own are asked apart. */
    default Optional<HoldsTyped> typing() {
        return Optional.empty();
    }

    /** Opens a page or dialog of this part anew from its bookmark; false when it is another's. */
    default boolean reopen(Bookmark place) {
        return false;
    }
}
