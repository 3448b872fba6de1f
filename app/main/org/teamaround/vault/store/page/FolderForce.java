package org.teamaround.vault.store.page;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes a rename durable where the system can be asked to; Windows keeps its own journal of renames and refuses. */
public final class FolderForce {
    private FolderForce() {}

    /** @param name of a file, perhaps with a scheme before it; one that is not on a disk is passed over */
    public static void of(String name) {
        String path = name.startsWith("retry:") ? name.substring("retry:".length()) : name;
        try (FileChannel folder = FileChannel.open(Path.of(path).toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return;
        }
    }
}
