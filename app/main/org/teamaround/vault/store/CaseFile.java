package org.teamaround.vault.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.PageState;
import org.teamaround.vault.StoreOpening;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.Witness;
import org.teamaround.vault.store.page.FileState;
import org.teamaround.vault.store.page.Pages;

/**
 * The file under an open store. After the first page that is not what was written it has stopped: nothing is read or written any more,
 * the store is to be closed at once, and {@link CaseStore#watch} says so.
 */
public final class CaseFile {
    private final StoreOpening opening;
    private final EngineKeys keys;
    private final Pages pages;
    private volatile Optional<Problem> found = Optional.empty();

    CaseFile(StoreOpening opening, EngineKeys keys, Pages pages) {
        this.opening = opening;
        this.keys = keys;
        this.pages = pages;
    }

    /** Told once, with the sentence for the user, on whichever thread met the trouble; at once when that has been. */
    void whenStopped(Consumer<Problem> told) {
        pages.whenStopped(trouble -> told.accept(found.orElseGet(() -> H2Trouble.stop(trouble))));
    }

    /** Something is wrong with what the pages hold, though each of them is as it was written. */
    void stop(Problem problem) {
        found = Optional.of(problem);
        pages.halt();
    }

    public boolean isStopped() {
        return pages.trouble().isPresent();
    }

    /** The file's bytes as they lie on the disk; nothing is written to it meanwhile. */
    void copyTo(OutputStream out) throws IOException {
        pages.copyTo(out);
    }

    /** Reads every page that was not looked at when the file was opened; the first bad one stops it. */
    void sweep() {
        pages.sweep();
    }

    /** The same, for whoever waits for the answer. */
    Outcome<Boolean> swept() {
        sweep();
        return pages.trouble().<Outcome<Boolean>>map(trouble -> Outcome.refused(H2Trouble.problem(trouble))).orElseGet(() -> Outcome.done(true));
    }

    /** What was remembered when it was opened. */
    Optional<Witness> remembered() {
        return opening.witness();
    }

    /** The vault it belongs to. */
    public VaultFolder folder() {
        return opening.folder();
    }

    /** Of the open file, after its newest write. */
    Optional<PageState> now() {
        return pages.now().map(PageStates::of);
    }

    /** The store is closed: when it was found sound and closed in order, the copy of an unclean stop is not needed any more. */
    void closed() {
        if (state().isPresent()) new UncleanCopy(opening.folder()).remove();
    }

    /** Of the closed file; empty when it was not closed in order. */
    Optional<PageState> state() {
        return H2File.state(opening.folder().database(), keys).result().filter(FileState::clean).map(PageStates::of);
    }
}
