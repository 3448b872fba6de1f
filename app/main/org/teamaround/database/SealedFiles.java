package org.teamaround.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.kernel.Durable;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.SealedBox;

/**
 * Big content beside the database: each in a file of its own under a random name that says nothing, AES-256-GCM sealed for that name.
 * A file is on the disk before {@link #put} answers; one that no committed row names is harmless.
 */
public final class SealedFiles {
    private final Path folder;
    private final SealedBox box;

    public SealedFiles(Path folder, byte[] key) {
        this.folder = folder;
        box = new SealedBox(key);
    }

    public UUID put(byte[] content) {
        UUID id = UUID.randomUUID();
        put(id, content);
        return id;
    }

    /** Each of these files, under the same name, into another folder and under its key. Answers how many. */
    public int copyTo(SealedFiles other) {
        int copied = 0;
        for (UUID id : names()) {
            other.put(id, read(id));
            copied++;
        }
        return copied;
    }

    /** Makes its own folder, never the vault's: a vault that is gone must not be begun anew where it lay. */
    private void put(UUID id, byte[] content) {
        try {
            if (!Files.isDirectory(folder)) Files.createDirectory(folder);
            Path half = folder.resolve(id + Durable.HALF);
            Durable.write(half, box.seal(content, label(id)));
            Files.move(half, path(id), StandardCopyOption.ATOMIC_MOVE);
            Durable.folder(folder);
        } catch (IOException e) {
            throw new Fault("sealed-files.put", e);
        }
    }

    public byte[] read(UUID id) {
        try {
            return box.open(Files.readAllBytes(path(id)), label(id)).orElseThrow(() -> new Fault("an attachment that does not open", "sealed-files.read"));
        } catch (NoSuchFileException e) {
            throw new Fault("an attachment that is not there", "sealed-files.read");
        } catch (IOException e) {
            throw new Fault("sealed-files.read", e);
        }
    }

    /** From the disk too; nothing happens when it is not there. */
    public void remove(UUID id) {
        try {
            if (Files.deleteIfExists(path(id))) Durable.folder(folder);
        } catch (IOException e) {
            throw new Fault("sealed-files.remove", e);
        }
    }

    /** Opens every file there is and answers their names; empty when one of them does not open. */
    public Optional<Set<UUID>> openAll() {
        try {
            Set<UUID> names = names();
            names.forEach(this::read);
            return Optional.of(names);
        } catch (Fault e) {
            return Optional.empty();
        }
    }

    private Set<UUID> names() {
        if (!Files.isDirectory(folder)) return Set.of();
        try (Stream<Path> files = Files.list(folder)) {
            Set<UUID> names = new HashSet<>();
            for (Path file : files.filter(file -> !file.toString().endsWith(Durable.HALF)).toList()) names.add(UUID.fromString(file.getFileName().toString()));
            return names;
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault("sealed-files.names", e);
        }
    }

    private Path path(UUID id) {
        return folder.resolve(id.toString());
    }

    private static byte[] label(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
