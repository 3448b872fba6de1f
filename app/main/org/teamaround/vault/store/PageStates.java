package org.teamaround.vault.store;

import org.teamaround.vault.PageState;
import org.teamaround.vault.store.page.FileState;

/** What the key file remembers of a database file, and what the file says of itself: the same three things. */
final class PageStates {
    private PageStates() {}

    static PageState of(FileState state) {
        return new PageState(state.file(), state.writes(), state.digest());
    }

    static FileState remembered(PageState state) {
        return new FileState(state.file(), state.writes(), state.digest(), true);
    }
}
