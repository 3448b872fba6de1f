package org.teamaround.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;

/** A vault is a folder (design 11.1); this names its files and says what is amiss before anything is opened. */
public record VaultFolder(Path path) {
    public Path keys() {
        return path.resolve("vault.keys");
    }

    public Path previousKeys() {
        return path.resolve("vault.keys.previous");
    }

    public Path lock() {
        return path.resolve("vault.lock");
    }

    /** The file {@code case.mv.db}, as the engine names it. */
    public Path database() {
        return path.resolve("case.mv.db");
    }

    /** The database under its next key, while that is being made. */
    public Path nextDatabase() {
        return path.resolve("case.next.mv.db");
    }

    public Path nextAttachments() {
        return path.resolve("attachments.next");
    }

    public Path attachments() {
        return path.resolve("attachments");
    }

    public Path drafts() {
        return path.resolve("drafts");
    }

    /** There while a vault is being made, and left over only when that was interrupted: before anything could be entered. */
    Path begun() {
        return path.resolve("unfinished");
    }

    private boolean isHalfMade() {
        return Files.exists(begun());
    }

    public boolean looksLikeVault() {
        return isHalfMade() || hasKeys() || Files.exists(database());
    }

    private boolean hasKeys() {
        return Files.exists(keys()) || Files.exists(previousKeys());
    }

    /** Empty when all parts of a vault are there. */
    List<Problem> missing() {
        if (!Files.isDirectory(path)) return List.of(Problem.of("vault.problem.no-such-folder"));
        if (isHalfMade()) return List.of(Problem.of("vault.problem.half-made"));
        if (!looksLikeVault()) return List.of(Problem.of("vault.problem.not-a-vault"));
        if (!hasKeys()) return List.of(Problem.of("vault.problem.keys-missing"));
        return Files.exists(database()) ? List.of() : List.of(Problem.of("vault.problem.database-missing"));
    }

    /** Empty when a new vault may be made here: the folder is not there yet, is empty, or holds a vault that was never finished. */
    List<Problem> occupied() {
        if (path.toString().indexOf(';') >= 0) return List.of(Problem.at("folder", "vault.problem.semicolon"));
        if (isHalfMade()) return List.of();
        if (looksLikeVault()) return List.of(Problem.at("folder", "vault.problem.already-there"));
        if (!Files.exists(path)) return List.of();
        if (!Files.isDirectory(path)) return List.of(Problem.at("folder", "vault.problem.not-a-folder"));
        return isEmpty() ? List.of() : List.of(Problem.at("folder", "vault.problem.folder-not-empty"));
    }

    private boolean isEmpty() {
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new Fault("vault-folder.list", e);
        }
    }
}
