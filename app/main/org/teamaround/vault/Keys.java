package org.teamaround.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.SealedBox;
import org.teamaround.vault.DataKey.Purpose;

/** Turns what a person knows into the data key and back into the key file: the only place that seals and opens slots. */
final class Keys {
    private final SecureRandom random = new SecureRandom();
    private final PassphraseHash hash;

    Keys(PassphraseHash hash) {
        this.hash = hash;
    }

    Slot slot(UUID vault, int epoch, UUID user, char[] passphrase, Argon2Cost cost, DataKey key) {
        Slot.ByPassphrase empty = new Slot.ByPassphrase(user, cost, salt(), new byte[0]);
        byte[] sealed = new SealedBox(wrappingKey(empty, passphrase)).seal(key.bytes(), KeyFileFormat.slotLabel(vault, epoch, empty));
        return new Slot.ByPassphrase(user, cost, empty.salt(), sealed);
    }

    Slot slot(UUID vault, int epoch, UUID user, RecoveryKey recovery, DataKey key) {
        Slot.ByRecoveryKey empty = new Slot.ByRecoveryKey(user, salt(), new byte[0]);
        byte[] sealed = new SealedBox(wrappingKey(empty, recovery)).seal(key.bytes(), KeyFileFormat.slotLabel(vault, epoch, empty));
        return new Slot.ByRecoveryKey(user, empty.salt(), sealed);
    }

    /** A key file of the next generation, with its contents and its seal. */
    KeyFile sealed(UUID vault, int epoch, int generation, List<Slot> slots, KeyContents contents, DataKey key) {
        KeyFile bare = new KeyFile(vault, epoch, generation, slots, new byte[0], new byte[32]);
        byte[] sealed = new SealedBox(key.derive(Purpose.KEY_FILE_CONTENTS)).seal(KeyContentsFormat.write(contents), KeyFileFormat.head(bare));
        KeyFile full = new KeyFile(vault, epoch, generation, slots, sealed, new byte[32]);
        return new KeyFile(vault, epoch, generation, slots, sealed, seal(full, key));
    }

    /** A key file that asks for too little or too much work is not opened. */
    boolean allows(KeyFile file) {
        return file.slots().stream().allMatch(slot -> !(slot instanceof Slot.ByPassphrase p) || hash.allows(p.cost()));
    }

    /** Empty when the passphrase opens no slot. */
    Optional<OpenedSlot> open(KeyFile file, char[] passphrase) {
        for (Slot slot : file.slots()) {
            if (slot instanceof Slot.ByPassphrase mine) {
                Optional<OpenedSlot> opened = open(file, slot, wrappingKey(mine, passphrase));
                if (opened.isPresent()) return opened;
            }
        }
        return Optional.empty();
    }

    /** Empty when it is another vault's recovery key, or an old one. */
    Optional<OpenedSlot> open(KeyFile file, RecoveryKey recovery) {
        for (Slot slot : file.slots()) {
            if (slot instanceof Slot.ByRecoveryKey mine) {
                Optional<OpenedSlot> opened = open(file, slot, wrappingKey(mine, recovery));
                if (opened.isPresent()) return opened;
            }
        }
        return Optional.empty();
    }

    /** Empty when the file was changed by somebody who could not unlock it. */
    Optional<KeyContents> contents(KeyFile file, DataKey key) {
        if (!MessageDigest.isEqual(seal(file, key), file.seal())) return Optional.empty();
        return new SealedBox(key.derive(Purpose.KEY_FILE_CONTENTS)).open(file.sealedContents(), KeyFileFormat.head(file))
            .flatMap(KeyContentsFormat::read);
    }

    record OpenedSlot(UUID user, DataKey key) {}

    private static Optional<OpenedSlot> open(KeyFile file, Slot slot, byte[] wrappingKey) {
        return new SealedBox(wrappingKey).open(slot.sealedKey(), KeyFileFormat.slotLabel(file.vault(), file.epoch(), slot))
            .map(bytes -> new OpenedSlot(slot.user(), new DataKey(bytes)));
    }

    private byte[] wrappingKey(Slot.ByPassphrase slot, char[] passphrase) {
        return DataKey.hkdf(hash.of(passphrase, slot.salt(), slot.cost()), slot.salt(), "slot");
    }

    private static byte[] wrappingKey(Slot.ByRecoveryKey slot, RecoveryKey recovery) {
        return DataKey.hkdf(recovery.bits(), slot.salt(), "recovery-slot");
    }

    private static byte[] seal(KeyFile file, DataKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.derive(Purpose.KEY_FILE_SEAL), "HmacSHA256"));
            return mac.doFinal(KeyFileFormat.sealedPart(file));
        } catch (GeneralSecurityException e) {
            throw new Fault("key-file.seal", e);
        }
    }

    private byte[] salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }
}
