package org.teamaround.vault.store.page;

import java.io.IOException;

/** A file of pages that has stopped; the message is the trouble's name and nothing else. */
public final class PageException extends IOException {
    private static final long serialVersionUID = 1L;
    private final PageTrouble trouble;

    PageException(PageTrouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    PageException(PageTrouble trouble, IOException cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    public PageTrouble trouble() {
        return trouble;
    }
}
