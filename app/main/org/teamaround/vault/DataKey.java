package org.teamaround.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.teamaround.kernel.Fault;

/**
 * The vault's own random key of 256 bits. Nothing is sealed with it directly: each purpose has a key derived from it, so that no two
 * uses meet (vault.md 3.1). {@link #close} overwrites it.
 */
public final class DataKey implements AutoCloseable {
    /** What a derived key is for; the label is part of the format and never changes. */
    public enum Purpose {
        DATABASE_PAGES("db-page"), H2_PASSWORD("h2-password"), ATTACHMENTS("attachments"), DRAFTS("drafts"), BACKUP("backup"),
        JOURNAL("audit-commit"), SEARCH("search"), KEY_FILE_CONTENTS("key-file-contents"), KEY_FILE_SEAL("key-file-seal");

        private final String label;

        Purpose(String label) {
            this.label = label;
        }
    }

    private final byte[] key;

    DataKey(byte[] key) {
        if (key.length != 32) throw new Fault("key of wrong length", "data-key");
        this.key = key.clone();
    }

    static DataKey random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return taking(key);
    }

    /** Overwrites what it was made from. */
    static DataKey taking(byte[] bytes) {
        DataKey key = new DataKey(bytes);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    /** 32 bytes. */
    public byte[] derive(Purpose purpose) {
        return hkdf(key, new byte[0], purpose.label);
    }

    byte[] bytes() {
        return key.clone();
    }

    /** HKDF-SHA256 (RFC 5869), 32 bytes. */
    static byte[] hkdf(byte[] secret, byte[] salt, String label) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt)
                .thenExpand(("teamaround/1/" + label).getBytes(StandardCharsets.US_ASCII), 32));
        } catch (GeneralSecurityException e) {
            throw new Fault("data-key.derive", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
