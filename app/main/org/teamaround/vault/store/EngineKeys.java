package org.teamaround.vault.store;

import org.teamaround.vault.DataKey;
import org.teamaround.vault.DataKey.Purpose;

/**
 * What opens a database file: one key for H2's passwords, one for the pages below it, each of 32 bytes.
 *
 * @param epoch which data key they come from
 */
public record EngineKeys(byte[] passwords, byte[] pages, int epoch) {
    static EngineKeys of(DataKey key, int epoch) {
        return new EngineKeys(key.derive(Purpose.H2_PASSWORD), key.derive(Purpose.DATABASE_PAGES), epoch);
    }

    @Override
    public String toString() {
        return "EngineKeys";
    }
}
