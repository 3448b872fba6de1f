package org.teamaround.vault.backup.age;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.teamaround.kernel.Fault;

/** The few computations age is made of: HKDF and HMAC over SHA-256, X25519, ChaCha20-Poly1305. */
final class AgeCrypto {
    static final int TAG = 16;

    private AgeCrypto() {}

    static byte[] hkdf(byte[] secret, byte[] salt, String label) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt)
                .thenExpand(label.getBytes(StandardCharsets.US_ASCII), 32));
        } catch (GeneralSecurityException e) {
            throw new Fault("age.hkdf", e);
        }
    }

    static byte[] headerCode(byte[] fileKey, byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(hkdf(fileKey, new byte[0], "header"), "HmacSHA256"));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new Fault("age.code", e);
        }
    }

    /** Both 32 bytes; empty for the points of small order, which agree on nothing. */
    static Optional<byte[]> agree(byte[] secret, byte[] publicKey) {
        byte[] shared = new byte[32];
        return X25519.calculateAgreement(secret, 0, publicKey, 0, shared, 0) ? Optional.of(shared) : Optional.empty();
    }

    static byte[] publicKey(byte[] secret) {
        byte[] point = new byte[32];
        X25519.scalarMultBase(secret, 0, point, 0);
        return point;
    }

    static byte[] seal(byte[] key, byte[] nonce, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new Fault("age.seal", e);
        }
    }

    static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] sealed, int length) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed, 0, length));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new Fault("age.open", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
        return cipher;
    }
}
