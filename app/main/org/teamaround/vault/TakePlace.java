package org.teamaround.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.teamaround.kernel.Durable;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** Puts a vault that was restored beside into its place by renaming; what stood there stays under another name. */
public final class TakePlace {
    private TakePlace() {}

    /** Refused when {@code place} is no place for a vault, or when the vault there is open. Nothing is changed. */
    public static Outcome<Boolean> check(VaultFolder place) {
        if (!place.looksLikeVault()) return place.occupied().isEmpty() ? Outcome.done(true) : Outcome.refused(place.occupied());
        return VaultLock.take(place).map(lock -> {
            lock.close();
            return true;
        });
    }

    /**
     * @param keptName of the folder beside it for what stood there
     * @return where what stood there is now; empty when nothing did
     */
    public static Outcome<Optional<Path>> take(VaultFolder restored, VaultFolder place, String keptName) {
        return check(place).then(free -> {
            try {
                Optional<Path> kept = moveAway(place, keptName);
                return moved(restored, place, kept);
            } catch (IOException e) {
                return Outcome.refused(Problem.of("vault.problem.read-only"));
            }
        });
    }

    private static Optional<Path> moveAway(VaultFolder place, String keptName) throws IOException {
        if (!Files.exists(place.path())) return Optional.empty();
        if (!place.looksLikeVault()) {
            Files.delete(place.path());
            return Optional.empty();
        }
        return Optional.of(Files.move(place.path(), free(place.path().resolveSibling(keptName))));
    }

    private static Path free(Path wanted) {
        Path path = wanted;
        for (int turn = 2; Files.exists(path); turn++) path = wanted.resolveSibling(wanted.getFileName() + " " + turn);
        return path;
    }

    private static Outcome<Optional<Path>> moved(VaultFolder restored, VaultFolder place, Optional<Path> kept) throws IOException {
        try {
            Files.move(restored.path(), place.path());
            Durable.folder(place.path().toAbsolutePath().getParent());
            return Outcome.done(kept);
        } catch (IOException e) {
            if (kept.isPresent()) Files.move(kept.get(), place.path());
            throw e;
        }
    }
}
