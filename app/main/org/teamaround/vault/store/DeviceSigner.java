package org.teamaround.vault.store;

import org.teamaround.database.Signer;
import org.teamaround.vault.DeviceKeys;

/** The journal's checkpoints are signed with the keys of this copy of the vault. */
record DeviceSigner(DeviceKeys keys) implements Signer {
    @Override
    public byte[] sign(byte[] message) {
        return keys.sign(message);
    }

    @Override
    public byte[] publicKey() {
        return keys.publicKey();
    }
}
