package org.teamaround.harness.tap;

/** One change to one file, as a disk would hear of it. {@code file} and {@code to} are full paths. */
public sealed interface Change {
    String file();

    record Write(String file, long at, byte[] bytes) implements Change {}

    record Truncate(String file, long length) implements Change {}

    record Force(String file) implements Change {}

    record Create(String file) implements Change {}

    record Delete(String file) implements Change {}

    record Move(String file, String to) implements Change {}
}
