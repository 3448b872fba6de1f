package org.teamaround.vault.store;

import java.nio.file.Path;

/**
 * Whether the whole disk under a vault is encrypted by the system (vault.md 3.1): it keeps what Java or the system may leave of texts in
 * memory and swap from whoever takes the laptop.
 *
 * @param by who encrypts, such as BitLocker; empty unless it is on
 */
public record DiskEncryption(State state, String by) {
    /** What could be found out. Unknown is no answer: many systems do not tell. */
    public enum State { ON, OFF, UNKNOWN }

    static final DiskEncryption OFF = new DiskEncryption(State.OFF, "");
    static final DiskEncryption UNKNOWN = new DiskEncryption(State.UNKNOWN, "");

    static DiskEncryption on(String by) {
        return new DiskEncryption(State.ON, by);
    }

    /** Asks the system; may take some seconds. */
    public static DiskEncryption of(Path folder) {
        return new DiskQuestion(Surroundings.system()).of(folder);
    }
}
