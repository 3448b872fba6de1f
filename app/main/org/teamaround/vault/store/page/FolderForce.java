package org.teamaround.vault.store.page;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.teamaround.kernel.Durable;

/** Makes a rename durable where the system can be asked to; Windows keeps its own journal of renames and refuses. */
public final class FolderForce {
    private FolderForce() {}

    /** @param name of a file, perhaps with a scheme before it; one that is not on a disk is passed over */
    public static void of(String name) {
        String path = name.startsWith("retry:") ? name.substring("retry:".length()) : name;
        try {
            Durable.folder(Path.of(path).toAbsolutePath().getParent());
        } catch (InvalidPathException e) {
            return;
        }
    }
}
