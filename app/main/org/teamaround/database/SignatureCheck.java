package org.teamaround.database;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 by the JDK, which knows public keys only in their wrapping of twelve bytes (RFC 8410). */
final class SignatureCheck {
    private static final byte[] WRAPPING = HexFormat.of().parseHex("302a300506032b6570032100");

    private SignatureCheck() {}

    static boolean holds(byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != 32) return false;
        byte[] wrapped = java.util.Arrays.copyOf(WRAPPING, WRAPPING.length + publicKey.length);
        System.arraycopy(publicKey, 0, wrapped, WRAPPING.length, publicKey.length);
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(wrapped));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
