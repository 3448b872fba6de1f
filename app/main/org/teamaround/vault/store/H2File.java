package org.teamaround.vault.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.store.page.FileState;
import org.teamaround.vault.store.page.PageException;
import org.teamaround.vault.store.page.Pages;

/** One opening of one database file: its pages, its address for H2, its passwords. To be closed when H2 is done with it. */
final class H2File implements AutoCloseable {
    private final Pages pages;
    private final H2Address address;
    private final H2Passwords passwords;

    private H2File(Pages pages, H2Address address, H2Passwords passwords) {
        this.pages = pages;
        this.address = address;
        this.passwords = passwords;
    }

    /** @param database path without its ending {@code .mv.db} */
    static H2File onDisk(Path database, EngineKeys keys, boolean create, Optional<FileState> remembered) {
        Pages pages = new Pages(keys.pages(), keys.epoch(), remembered);
        return new H2File(pages, H2Address.file(pages.scheme(), real(database), create), H2Passwords.of(keys.passwords(), true));
    }

    /** @param name of a file in H2's memory, such as {@code nioMemFS:/trial}, without its ending */
    static H2File inMemory(String name, EngineKeys keys) {
        Pages pages = new Pages(keys.pages(), keys.epoch(), Optional.empty());
        return new H2File(pages, H2Address.memoryFile(pages.scheme(), name), H2Passwords.of(keys.passwords(), true));
    }

    private static Path real(Path database) {
        try {
            return database.toAbsolutePath().getParent().toRealPath().resolve(database.getFileName().toString());
        } catch (IOException e) {
            throw new Fault("h2-file.path", e);
        }
    }

    /** What a closed file says of itself. */
    static Outcome<FileState> state(Path file, EngineKeys keys) {
        try {
            return Outcome.done(Pages.of(file, keys.pages()));
        } catch (PageException e) {
            return Outcome.refused(H2Trouble.problem(e.trouble()));
        } catch (IOException e) {
            return Outcome.refused(Problem.of("pages.problem.unreadable"));
        }
    }

    /** A copy under new keys, whose users still have their old passwords. */
    static H2File copied(Path database, EngineKeys fresh, EngineKeys old) {
        Pages pages = new Pages(fresh.pages(), fresh.epoch(), Optional.empty());
        return new H2File(pages, H2Address.file(pages.scheme(), real(database), false),
            H2Passwords.of(old.passwords(), true).inFileOf(H2Passwords.of(fresh.passwords(), true)));
    }

    Pages pages() {
        return pages;
    }

    H2Address address() {
        return address;
    }

    H2Passwords passwords() {
        return passwords;
    }

    /** Why it would not open: the pages know better than H2 does. */
    Problem problem(Exception trouble) {
        return pages.trouble().map(H2Trouble::problem).orElseGet(() -> H2Trouble.problem(trouble));
    }

    @Override
    public void close() {
        pages.close();
    }
}
