package org.teamaround.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.teamaround.kernel.Durable;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** Reads and writes the key file and the generation before it. What is written is on the disk before the old one is let go. */
final class KeyFiles {
    private static final String DAMAGED = "vault.problem.keys-damaged";
    private final VaultFolder folder;

    KeyFiles(VaultFolder folder) {
        this.folder = folder;
    }

    Outcome<KeyFile> current() {
        return read(folder.keys());
    }

    Outcome<KeyFile> previous() {
        return read(folder.previousKeys());
    }

    /**
     * Both generations at once, when a way in changed: what an old passphrase or a removed user opens must not stay. The renaming of
     * {@code vault.keys} is the moment from which it holds.
     */
    void writeBoth(KeyFile file) {
        write(folder.keys(), file);
        write(folder.previousKeys(), file);
    }

    /** Nothing but a witness changed: the last generation stays as the previous one. */
    void writeNext(KeyFile last, KeyFile next) {
        write(folder.previousKeys(), last);
        write(folder.keys(), next);
    }

    /** The newest generation that can be read. One made by another program is not passed over: it is no damage. */
    Outcome<KeyFile> sound() {
        Outcome<KeyFile> current = current();
        if (current.isDone() || !isDamage(current)) return current;
        Outcome<KeyFile> previous = previous();
        return previous.isDone() ? previous : current;
    }

    private static boolean isDamage(Outcome<KeyFile> read) {
        return read.problems().getFirst().key().equals(DAMAGED);
    }

    /**
     * Puts a sound file in the place of a damaged or lost one, and of a previous generation that still has other ways in: a kill between
     * the two writings of {@link #writeBoth} leaves one.
     */
    void mend(KeyFile sound) {
        if (!current().isDone()) write(folder.keys(), sound);
        if (!previous().result().filter(before -> before.hasWaysOf(sound)).isPresent()) write(folder.previousKeys(), sound);
    }

    private static void write(Path path, KeyFile file) {
        byte[] bytes = KeyFileFormat.write(file);
        if (bytes.length > KeyFileFormat.MOST_BYTES) throw new Fault("key file too long", "key-files.write");
        try {
            Durable.replace(path, bytes);
        } catch (IOException e) {
            throw new Fault("key-files.write", e);
        }
    }

    private static Outcome<KeyFile> read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return KeyFileFormat.read(in.readNBytes(KeyFileFormat.MOST_BYTES + 1));
        } catch (IOException e) {
            return Outcome.refused(Problem.of(DAMAGED));
        }
    }
}
