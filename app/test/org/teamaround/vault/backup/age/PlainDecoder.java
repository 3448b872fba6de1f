package org.teamaround.vault.backup.age;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The age format once more, written from its specification with the JDK alone and nothing of the program: what the program writes must be
 * readable by this, or it wrote something else than age.
 */
final class PlainDecoder {
    private PlainDecoder() {}

    static byte[] open(byte[] file, byte[] secret, byte[] publicKey) throws GeneralSecurityException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\n---") + 4;
        String[] lines = text.substring(0, end).split("\n");
        byte[] fileKey = null;
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("-> X25519 ") && fileKey == null) fileKey = unwrapped(lines[i].substring(10), lines[i + 1], secret, publicKey);
        }
        byte[] code = Base64.getDecoder().decode(text.substring(end + 1, end + 44));
        if (!Arrays.equals(hmac(hkdf(fileKey, new byte[0], "header"), text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1)), code))
            throw new GeneralSecurityException("header");
        int payload = end + 45;
        byte[] key = hkdf(fileKey, Arrays.copyOfRange(file, payload, payload + 16), "payload");
        return chunks(Arrays.copyOfRange(file, payload + 16, file.length), key);
    }

    private static byte[] chunks(byte[] sealed, byte[] key) throws GeneralSecurityException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (int at = 0, number = 0; at < sealed.length; at += 65_552, number++) {
            int to = Math.min(at + 65_552, sealed.length);
            byte[] nonce = new byte[12];
            nonce[9] = (byte) (number >> 8);
            nonce[10] = (byte) number;
            nonce[11] = (byte) (to == sealed.length ? 1 : 0);
            plain.writeBytes(chacha(key, nonce, Arrays.copyOfRange(sealed, at, to)));
        }
        return plain.toByteArray();
    }

    private static byte[] unwrapped(String share, String body, byte[] secret, byte[] publicKey) throws GeneralSecurityException {
        byte[] point = Base64.getDecoder().decode(share);
        KeyFactory factory = KeyFactory.getInstance("XDH");
        KeyAgreement agreement = KeyAgreement.getInstance("XDH");
        agreement.init(factory.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        byte[] turned = new byte[32];
        for (int i = 0; i < 32; i++) turned[i] = point[31 - i];
        agreement.doPhase(factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, turned).clearBit(255))), true);
        byte[] salt = Arrays.copyOf(point, 64);
        System.arraycopy(publicKey, 0, salt, 32, 32);
        try {
            return chacha(hkdf(agreement.generateSecret(), salt, "age-encryption.org/v1/X25519"), new byte[12], Base64.getDecoder().decode(body));
        } catch (javax.crypto.AEADBadTagException forSomebodyElse) {
            return null;
        }
    }

    private static byte[] chacha(byte[] key, byte[] nonce, byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
        return cipher.doFinal(sealed);
    }

    /** RFC 5869 written out, for one block of 32 bytes. */
    private static byte[] hkdf(byte[] secret, byte[] salt, String label) throws GeneralSecurityException {
        byte[] info = label.getBytes(StandardCharsets.US_ASCII);
        byte[] last = Arrays.copyOf(info, info.length + 1);
        last[info.length] = 1;
        return hmac(hmac(salt.length == 0 ? new byte[32] : salt, secret), last);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }
}
