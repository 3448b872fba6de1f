package org.teamaround.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teamaround.database.SealedFiles;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.DataKey;
import org.teamaround.vault.DataKey.Purpose;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.store.page.FileState;
import org.teamaround.vault.store.page.FolderForce;

/**
 * A vault's database and attachments under another data key: written beside the old ones, then, once the key file says that the new key
 * holds, put in their place. The program may be killed after any step; the next opening goes on or cleans up.
 */
final class NextVault {
    private final VaultFolder folder;
    private final Path oldAttachments;
    /** Told after each step, so that a test can stop there. */
    private final Consumer<String> afterStep;

    NextVault(VaultFolder folder, Consumer<String> afterStep) {
        this.folder = folder;
        this.afterStep = afterStep;
        oldAttachments = folder.path().resolve("attachments.old");
    }

    Outcome<Boolean> write(DataKey old, int oldEpoch, DataKey fresh, int freshEpoch, Room room) {
        Outcome<Boolean> enough = room.forNext(folder);
        if (!enough.isDone()) return enough;
        try {
            clear();
            EngineKeys before = EngineKeys.of(old, oldEpoch);
            EngineKeys after = EngineKeys.of(fresh, freshEpoch);
            Recoding.copy(folder.database(), before, folder.nextDatabase(), after);
            afterStep.accept("copied");
            new NextDatabase(folder).finish(before, after, old.derive(Purpose.JOURNAL), fresh.derive(Purpose.JOURNAL));
            afterStep.accept("database");
            new SealedFiles(folder.attachments(), old.derive(Purpose.ATTACHMENTS)).copyTo(new SealedFiles(folder.nextAttachments(), fresh.derive(Purpose.ATTACHMENTS)));
            FolderForce.of(folder.nextAttachments().resolve("any").toString());
            FolderForce.of(folder.nextDatabase().toString());
            afterStep.accept("attachments");
            return Outcome.done(true);
        } catch (IOException e) {
            throw new Fault("next-vault.write", e);
        }
    }

    void settle(DataKey key, int epoch) {
        try {
            if (isNext(EngineKeys.of(key, epoch))) moveIn();
            else clear();
            delete(oldAttachments);
        } catch (IOException e) {
            throw new Fault("next-vault.settle", e);
        }
    }

    /** Whether what lies there was finished, under this key. */
    private boolean isNext(EngineKeys keys) {
        return Files.exists(folder.nextDatabase()) && H2File.state(folder.nextDatabase(), keys).result().filter(FileState::clean).isPresent();
    }

    private void moveIn() throws IOException {
        if (Files.exists(folder.nextAttachments())) {
            if (Files.exists(folder.attachments())) {
                delete(oldAttachments);
                Files.move(folder.attachments(), oldAttachments);
                afterStep.accept("old attachments aside");
            }
            Files.move(folder.nextAttachments(), folder.attachments());
            FolderForce.of(folder.attachments().toString());
            afterStep.accept("attachments in place");
        }
        Files.move(folder.nextDatabase(), folder.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FolderForce.of(folder.database().toString());
        Files.deleteIfExists(UncleanCopy.of(folder));
        afterStep.accept("database in place");
    }

    private void clear() throws IOException {
        for (Path begun : List.of(folder.nextDatabase(), folder.nextDatabase().resolveSibling("case.next.mv.db.tempFile"))) Files.deleteIfExists(begun);
        delete(folder.nextAttachments());
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
