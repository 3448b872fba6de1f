package org.teamaround.shell;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.teamaround.document.Documents;
import org.teamaround.document.store.JooqDocuments;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.print.view.Leaving;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/**
 * Notes what leaves the laptop on paper or as a file, whatever page it came from: by its title, and as the kept document of the same
 * bytes where there is one.
 */
record PaperTrail(AccessLog log, Documents documents, Supplier<Actor> actor, String title) implements Leaving {
    private static final int MOST = 2000;

    /** By the title of each document. */
    static Function<String, Leaving> of(UnlockedVault<CaseStore> vault, Moment moment) {
        CaseStore store = vault.store();
        Documents documents = new JooqDocuments(store.database(), store.gate(), store.sealedFiles(), moment);
        return title -> new PaperTrail(store.accessLog(), documents, vault::actor, title);
    }

    @Override
    public void onPaper(byte[] pdf) {
        note(AccessKind.PRINTED, pdf);
    }

    @Override
    public void asFile(byte[] pdf) {
        note(AccessKind.EXPORTED, pdf);
    }

    private void note(AccessKind kind, byte[] pdf) {
        Optional<UUID> document = documents.holding(pdf).map(kept -> kept.id().value());
        log.note(kind, document, Optional.of(title.length() > MOST ? title.substring(0, MOST) : title), actor.get());
    }
}
