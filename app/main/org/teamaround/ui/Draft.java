package org.teamaround.ui;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Text that was typed and is stored nowhere else yet.
 *
 * @param title  the heading of its page or dialog; may name a child, so a draft is kept sealed
 * @param dialog when it was typed in a dialog above the page
 * @param at     when it was last typed in
 * @param typed  what stands in which field, as text
 */
public record Draft(UUID id, String title, Bookmark page, Optional<Bookmark> dialog, Instant at, Map<String, String> typed) {
    public Draft {
        typed = Map.copyOf(typed);
    }

    /** Whether it belongs into a form at this place. */
    boolean belongsTo(Bookmark itsPage, Optional<Bookmark> itsDialog) {
        return page.same(itsPage) && dialog.isPresent() == itsDialog.isPresent() && dialog.stream().allMatch(d -> d.same(itsDialog.orElseThrow()));
    }
}
