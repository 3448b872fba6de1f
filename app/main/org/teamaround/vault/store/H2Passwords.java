package org.teamaround.vault.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.teamaround.kernel.Fault;

/** The users' passwords, 64 hexadecimal digits each; on an encrypted file H2 wants the file's own password in front of each. */
record H2Passwords(String filePrefix, String adminAlone, String writerAlone, String readerAlone) {
    static H2Passwords of(byte[] key, boolean encrypted) {
        return new H2Passwords(encrypted ? derive(key, "file") + ' ' : "", derive(key, "admin"), derive(key, "writer"), derive(key, "reader"));
    }

    /** The same users in a file that has another password. */
    H2Passwords inFileOf(H2Passwords other) {
        return new H2Passwords(other.filePrefix, adminAlone, writerAlone, readerAlone);
    }

    /** The file's own. */
    String file() {
        return filePrefix.strip();
    }

    String admin() {
        return filePrefix + adminAlone;
    }

    String writer() {
        return filePrefix + writerAlone;
    }

    String reader() {
        return filePrefix + readerAlone;
    }

    private static String derive(byte[] key, String who) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(who.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new Fault("h2.passwords", e);
        }
    }

    @Override
    public String toString() {
        return "H2Passwords";
    }
}
