package org.teamaround.vault;

import java.util.Optional;
import org.teamaround.kernel.Outcome;

/** Unlocks a key file and leaves the database closed. Takes about a second, so never on the thread that draws. */
public final class OpenKeysAlone {
    private final Keys keys;
    private final Unlocking unlocking;

    public OpenKeysAlone(PassphraseHash hash) {
        keys = new Keys(hash);
        unlocking = new Unlocking(keys);
    }

    public Outcome<KeysAlone> byPassphrase(VaultFolder folder, char[] passphrase) {
        return unlocking.byPassphrase(folder, passphrase, Optional.empty()).map(opened -> new KeysAlone(opened.keys(), opened.by()));
    }

    public Outcome<KeysAlone> byRecoveryKey(VaultFolder folder, RecoveryKey recovery) {
        return unlocking.byRecoveryKey(folder, recovery).map(opened -> new KeysAlone(opened.keys(), opened.by()));
    }

    /** The key by which the device signed that wrote this key file, 32 bytes; empty when the file is not of this data key or was changed. */
    public Optional<byte[]> signingKey(byte[] keyFile, DataKey key) {
        return KeyFileFormat.read(keyFile).result().flatMap(file -> keys.contents(file, key)).map(contents -> {
            try (DeviceKeys device = new DeviceKeys(contents.deviceKey())) {
                return device.publicKey();
            }
        });
    }
}
