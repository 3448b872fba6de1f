package org.teamaround.vault.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.teamaround.kernel.Fault;

/** Adds up a file while it is read. */
final class Sums {
    private Sums() {}

    /** @param crc as a zip wants it ahead of the content */
    record Both(FileSum sum, long crc) {}

    static Both of(InputStream in) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
        DigestInputStream digesting = new DigestInputStream(checked, sha256());
        long size = digesting.transferTo(OutputStream.nullOutputStream());
        return new Both(new FileSum(size, hex(digesting)), checked.getChecksum().getValue());
    }

    static DigestInputStream digesting(InputStream in) {
        return new DigestInputStream(in, sha256());
    }

    static String hex(DigestInputStream read) {
        return HexFormat.of().formatHex(read.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new Fault("backup.sha256", e);
        }
    }
}
