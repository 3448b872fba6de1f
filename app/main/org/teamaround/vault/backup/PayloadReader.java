package org.teamaround.vault.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/**
 * Reads what lies inside the container, in the order and with the sums of its manifest and nothing besides. Only when it answers is all
 * of it proved to be as it was written.
 */
final class PayloadReader {
    private final byte[] keyFile;
    private final Receiver receiver;
    private final Set<String> seen = new HashSet<>();

    /** Takes the pieces as they come. */
    interface Receiver {
        /** Room for the database; closed by the reader. */
        OutputStream database() throws IOException;

        /** Empty-handed when it does not open. */
        boolean attachment(UUID id, byte[] sealed) throws IOException;
    }

    /** @param keyFile as the header carries it; the payload must hold the same */
    PayloadReader(byte[] keyFile, Receiver receiver) {
        this.keyFile = keyFile;
        this.receiver = receiver;
    }

    Outcome<ManifestFormat.Signed> read(InputStream payload) throws IOException {
        ZipInputStream zip = new ZipInputStream(new FilterInputStream(payload) {
            @Override
            public void close() { }
        });
        try {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(Manifest.NAME)) return damaged();
            byte[] bytes = zip.readNBytes(ManifestFormat.MOST_BYTES + 1);
            if (bytes.length > ManifestFormat.MOST_BYTES) return damaged();
            Outcome<ManifestFormat.Signed> manifest = ManifestFormat.read(bytes);
            return manifest.isDone() ? pieces(zip, payload, manifest) : manifest;
        } catch (ZipException | IllegalArgumentException e) {
            return damaged();
        }
    }

    private Outcome<ManifestFormat.Signed> pieces(ZipInputStream zip, InputStream payload, Outcome<ManifestFormat.Signed> manifest) throws IOException {
        Map<String, FileSum> files = manifest.orFault().manifest().files();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            FileSum sum = files.get(name);
            if (sum == null || !seen.add(name)) return damaged();
            Outcome<Boolean> taken = piece(name, sum, Sums.digesting(zip));
            if (!taken.isDone()) return Outcome.refused(taken.problems());
        }
        payload.transferTo(OutputStream.nullOutputStream());
        return seen.equals(files.keySet()) && seen.contains(Manifest.DATABASE) && seen.contains(Manifest.KEYS) ? manifest : damaged();
    }

    private Outcome<Boolean> piece(String name, FileSum sum, DigestInputStream in) throws IOException {
        Outcome<Boolean> taken = switch (name) {
            case Manifest.KEYS -> Arrays.equals(in.readNBytes(keyFile.length + 1), keyFile) ? Outcome.done(true) : damaged();
            case Manifest.DATABASE -> database(in) == sum.size() ? Outcome.done(true) : damaged();
            default -> attachment(AttachmentName.parse(name), sum, in);
        };
        return taken.then(whole -> Sums.hex(in).equals(sum.sha256()) ? Outcome.done(true) : damaged());
    }

    private Outcome<Boolean> attachment(Optional<UUID> id, FileSum sum, InputStream in) throws IOException {
        if (id.isEmpty() || sum.size() > Integer.MAX_VALUE - 16) return damaged();
        byte[] sealed = in.readNBytes((int) sum.size() + 1);
        return receiver.attachment(id.get(), sealed) ? Outcome.done(true) : Outcome.refused(Problem.of("vault.problem.attachment-damaged"));
    }

    private long database(InputStream in) throws IOException {
        try (OutputStream out = receiver.database()) {
            return in.transferTo(out);
        }
    }

    private static <T> Outcome<T> damaged() {
        return Outcome.refused(Problem.of("backup.problem.damaged"));
    }
}
