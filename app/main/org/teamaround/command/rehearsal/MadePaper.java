package org.teamaround.command.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;

/** Files a scenario attaches, made up: a paper, a picture, a program, a small file that unpacks to something enormous, one of 60 MB. */
enum MadePaper {
    PDF, PICTURE, PROGRAM, BOMB, SIXTY_MEGABYTES;

    private static final String DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final int MEGABYTE = 1024 * 1024;

    /** Of the long one only its beginning. */
    byte[] content() {
        return switch (this) {
            case PDF, SIXTY_MEGABYTES -> pdf(1000);
            case PICTURE -> Base64.getDecoder().decode(DOT);
            case PROGRAM -> "MZ this program cannot be run".getBytes(StandardCharsets.US_ASCII);
            case BOMB -> pdf(400 * MEGABYTE);
        };
    }

    long length() {
        return this == SIXTY_MEGABYTES ? 60L * MEGABYTE : content().length;
    }

    /** @param unpacked length of its only stream, unpacked */
    private static byte[] pdf(int unpacked) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            file.write("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
            try (OutputStream packed = new DeflaterOutputStream(file)) {
                for (int left = unpacked; left > 0; left -= MEGABYTE) packed.write(new byte[Math.min(left, MEGABYTE)]);
            }
            file.write("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
