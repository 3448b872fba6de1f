package org.teamaround.vault.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What there is to know of the computer before a vault is put somewhere; a test tells of another computer. */
public interface Surroundings {
    /** An environment variable. */
    Optional<String> variable(String name);

    Path home();

    /** Of the drive a folder is on, or would be on: such as {@code ext4}, {@code NTFS}, {@code cifs}; empty when it cannot be told. */
    String driveType(Path folder);

    /** Drive letters that stand for a folder elsewhere, such as {@code Z:}; Windows only. */
    Set<String> mappedDrives();

    /** Links and short names followed as far as the folder exists. */
    Path real(Path folder);

    /** The text of a small file, when there is one. */
    Optional<String> text(Path file);

    /** What stands in a folder; nothing when there is none. */
    default List<String> names(Path folder) {
        return List.of();
    }

    /** What a command of the system answers within a few seconds; empty when there is no such command, or no answer. */
    default String said(String... command) {
        return "";
    }

    /** The system's own name of itself, such as {@code Windows 11}. */
    default String systemName() {
        return "";
    }

    /** Bytes this program may still write on that drive. */
    long usable(Path folder);

    static Surroundings system() {
        return new SystemSurroundings();
    }
}
