package org.teamaround.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.SealedBox;
import org.teamaround.vault.DataKey.Purpose;

/** Turns what a person knows into the data key and back into the key file: the only place that seals and opens slots. */
final class Keys {
    private final SecureRandom random = new SecureRandom();
    private final PassphraseHash hash;

    Keys(PassphraseHash hash) {
        this.hash = hash;
    }

    /** Which vault, and which data key of it: what a slot is bound to. */
    record Place(UUID vault, int epoch) {
        static Place of(KeyFile file) {
            return new Place(file.vault(), file.epoch());
        }
    }

    /** The private key under the passphrase, and the data key under the private key. Both are the caller's to overwrite. */
    Slot.OfUser slot(Place place, VaultUser user, UserKeys pair, char[] passphrase, Argon2Cost cost, DataKey key) {
        byte[] salt = salt();
        byte[] wrapping = wrappingKey(passphrase, salt, cost);
        byte[] plain = pair.privateKeys();
        byte[] sealedPrivate = new SealedBox(wrapping).seal(plain, SlotFormat.privateKeyLabel(place.vault(), user.id(), cost, salt));
        Arrays.fill(wrapping, (byte) 0);
        Arrays.fill(plain, (byte) 0);
        return rewrapped(place, new Slot.OfUser(user.id(), user.roles(), cost, salt, sealedPrivate, new byte[0]), user, key);
    }

    /** The same passphrase, for another data key or with other roles. */
    Slot.OfUser rewrapped(Place place, Slot.OfUser slot, VaultUser user, DataKey key) {
        Slot.OfUser bare = slot.with(user.roles());
        return bare.with(sealedKey(place, bare, user.publicKey(), key));
    }

    Slot.OfRecovery slot(Place place, RecoveryPublic recovery, DataKey key) {
        return new Slot.OfRecovery(sealedKey(place, new Slot.OfRecovery(new byte[0]), recovery.escrowKey(), key));
    }

    private static byte[] sealedKey(Place place, Slot slot, byte[] publicKey, DataKey key) {
        byte[] plain = key.bytes();
        byte[] sealed = SealedTo.seal(publicKey, plain, SlotFormat.keyLabel(place.vault(), place.epoch(), slot));
        Arrays.fill(plain, (byte) 0);
        return sealed;
    }

    /** A key file of the next generation, with its contents and its seal. */
    KeyFile sealed(Place place, int generation, List<Slot> slots, KeyContents contents, DataKey key) {
        KeyFile bare = new KeyFile(place.vault(), place.epoch(), generation, slots, new byte[0], new byte[32]);
        byte[] plain = KeyContentsFormat.write(contents);
        byte[] sealed = new SealedBox(key.derive(Purpose.KEY_FILE_CONTENTS)).seal(plain, KeyFileFormat.head(bare));
        Arrays.fill(plain, (byte) 0);
        KeyFile full = new KeyFile(place.vault(), place.epoch(), generation, slots, sealed, new byte[32]);
        return new KeyFile(place.vault(), place.epoch(), generation, slots, sealed, seal(full, key));
    }

    /** Empty when every slot asks for work within bounds; asked before any is done. */
    List<Problem> refusals(KeyFile file) {
        return file.users().stream().flatMap(slot -> hash.refusals(slot.cost()).stream()).limit(1).toList();
    }

    /** Empty when the passphrase is not this user's. One guess. */
    Optional<OpenedSlot> open(KeyFile file, Slot.OfUser slot, char[] passphrase) {
        byte[] wrapping = wrappingKey(passphrase, slot.salt(), slot.cost());
        Optional<byte[]> plain = new SealedBox(wrapping).open(slot.sealedPrivateKey(),
            SlotFormat.privateKeyLabel(file.vault(), slot.user(), slot.cost(), slot.salt()));
        Arrays.fill(wrapping, (byte) 0);
        return plain.filter(UserKeys::isKeys).map(bytes -> opened(file, slot, bytes));
    }

    private static OpenedSlot opened(KeyFile file, Slot.OfUser slot, byte[] privateKeys) {
        byte[] newest = Arrays.copyOf(privateKeys, SealedTo.KEY);
        Optional<DataKey> key = SealedTo.open(newest, slot.sealedKey(), SlotFormat.keyLabel(file.vault(), file.epoch(), slot)).map(DataKey::taking);
        OpenedSlot opened = new OpenedSlot(slot.user(), new UserKeys(privateKeys), key);
        Arrays.fill(newest, (byte) 0);
        Arrays.fill(privateKeys, (byte) 0);
        return opened;
    }

    /** Empty when it is another vault's recovery key, or an old one. */
    Optional<DataKey> open(KeyFile file, RecoveryKey recovery) {
        return file.recovery().flatMap(slot -> recovery.open(slot.sealedKey(), SlotFormat.keyLabel(file.vault(), file.epoch(), slot))).map(DataKey::taking);
    }

    /** Empty when the file was changed by somebody who could not unlock it. */
    Optional<KeyContents> contents(KeyFile file, DataKey key) {
        if (!MessageDigest.isEqual(seal(file, key), file.seal())) return Optional.empty();
        return new SealedBox(key.derive(Purpose.KEY_FILE_CONTENTS)).open(file.sealedContents(), KeyFileFormat.head(file)).flatMap(plain -> {
            Optional<KeyContents> contents = KeyContentsFormat.read(plain);
            Arrays.fill(plain, (byte) 0);
            return contents;
        });
    }

    /**
     * What a passphrase opened.
     *
     * @param key empty when the slot was changed by somebody who does not know the passphrase
     */
    record OpenedSlot(UUID user, UserKeys pair, Optional<DataKey> key) implements AutoCloseable {
        @Override
        public void close() {
            pair.close();
            key.ifPresent(DataKey::close);
        }
    }

    private byte[] wrappingKey(char[] passphrase, byte[] salt, Argon2Cost cost) {
        byte[] hashed = hash.of(passphrase, salt, cost);
        byte[] key = DataKey.hkdf(hashed, salt, "slot");
        Arrays.fill(hashed, (byte) 0);
        return key;
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
        byte[] salt = new byte[SlotFormat.SALT];
        random.nextBytes(salt);
        return salt;
    }
}
