package org.teamaround.vault.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.kernel.Durable;
import org.teamaround.vault.VaultFolder;

/** Where a vault is put together out of a backup, beside its place and not in it. */
final class RestoringFolder implements PayloadReader.Receiver {
    private final VaultFolder folder;
    private final Set<UUID> attachments = new HashSet<>();

    private RestoringFolder(VaultFolder folder) {
        this.folder = folder;
    }

    /** What an interrupted restore left there is deleted. */
    static RestoringFolder beside(Path vault, byte[] keyFile) throws IOException {
        Path name = vault.toAbsolutePath().getFileName();
        RestoringFolder restoring = new RestoringFolder(new VaultFolder(vault.toAbsolutePath().resolveSibling(name + " restoring")));
        restoring.delete();
        Files.createDirectories(restoring.folder.path());
        Durable.write(restoring.folder.keys(), keyFile);
        Durable.write(restoring.folder.previousKeys(), keyFile);
        return restoring;
    }

    VaultFolder folder() {
        return folder;
    }

    Set<UUID> attachments() {
        return attachments;
    }

    Path attachment(UUID id) {
        return folder.attachments().resolve(id.toString());
    }

    @Override
    public OutputStream database() throws IOException {
        FileChannel channel = FileChannel.open(folder.database(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    channel.force(true);
                }
            }
        };
    }

    @Override
    public boolean attachment(UUID id, byte[] sealed) throws IOException {
        Files.createDirectories(folder.attachments());
        Durable.write(attachment(id), sealed);
        return attachments.add(id);
    }

    /** Deletes what a restore makes and nothing else: a stranger's file in there stops it. */
    void delete() throws IOException {
        if (!Files.isDirectory(folder.path())) return;
        if (Files.isDirectory(folder.attachments())) {
            for (Path file : listed(folder.attachments())) if (AttachmentName.parse(Manifest.ATTACHMENTS + file.getFileName()).isPresent()) Files.delete(file);
            Files.delete(folder.attachments());
        }
        for (Path file : listed(folder.path())) if (isOurs(file.getFileName().toString())) Files.delete(file);
        Files.delete(folder.path());
    }

    private static boolean isOurs(String name) {
        return name.startsWith("vault.keys") || name.startsWith("case.") || name.equals("vault.lock");
    }

    void deleteQuietly() {
        try {
            delete();
        } catch (IOException triedAgainTheNextTime) {
            return;
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
