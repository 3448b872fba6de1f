package org.teamaround.shell;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.SealedBox;
import org.teamaround.ui.Draft;
import org.teamaround.ui.Drafts;

/**
 * The drafts of one user while the vault is open: sealed under a key that only this user's slot leads to, each for its own file name.
 * {@link #close} overwrites the key.
 */
final class SealedDrafts implements Drafts, AutoCloseable {
    private final DraftFiles files;
    private final byte[] key;

    /** @param key 32 bytes; taken over and overwritten at the end */
    SealedDrafts(DraftFiles files, byte[] key) {
        this.files = files;
        this.key = key;
    }

    @Override
    public List<Draft> all() {
        SealedBox box = new SealedBox(key);
        return files.read().entrySet().stream().flatMap(file -> open(box, file.getKey(), file.getValue()).stream())
            .sorted(Comparator.comparing(Draft::at).reversed()).toList();
    }

    private static Optional<Draft> open(SealedBox box, UUID name, byte[] sealed) {
        return box.open(sealed, label(name)).flatMap(plain -> {
            Optional<Draft> draft = DraftFormat.read(plain).filter(read -> read.id().equals(name));
            Arrays.fill(plain, (byte) 0);
            return draft;
        });
    }

    @Override
    public Outcome<Draft> save(Draft draft) {
        byte[] plain = DraftFormat.write(draft);
        byte[] sealed = new SealedBox(key).seal(plain, label(draft.id()));
        Arrays.fill(plain, (byte) 0);
        return files.write(draft.id(), sealed) ? Outcome.done(draft) : Outcome.refused(Problem.of("shell.drafts.not-kept"));
    }

    @Override
    public void discard(UUID id) {
        files.remove(id);
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    private static byte[] label(UUID name) {
        return ("teamaround/draft/1/" + name).getBytes(StandardCharsets.US_ASCII);
    }
}
