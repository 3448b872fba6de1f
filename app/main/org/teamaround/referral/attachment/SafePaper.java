package org.teamaround.referral.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.teamaround.kernel.Problem;

/**
 * Whether a file can be kept and looked at without harm. It is judged by its bytes and without any reader of papers: a small file that unpacks
 * to something enormous would bring that reader down before it could say so.
 */
public final class SafePaper {
    /** Largest attachment, in bytes. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final long MOST_DOTS = 100_000_000;
    private static final Pattern WIDTH = Pattern.compile("/Width\\s+(\\d{1,9})");
    private static final Pattern HEIGHT = Pattern.compile("/Height\\s+(\\d{1,9})");
    private static final int LAYERS = 3;

    private SafePaper() {}

    /** What stands against it, in one sentence; empty when it is safe. @param length of the whole file, of which {@code content} may be only a part when it is too long */
    public static Optional<Problem> refusal(byte[] content, long length) {
        if (length > MOST_BYTES) return Optional.of(Problem.at("file", "attachment.problem.too-big", length / (1024 * 1024), MOST_BYTES / (1024 * 1024)));
        if (content.length == 0) return Optional.of(Problem.at("file", "attachment.problem.empty"));
        Optional<PaperKind> kind = PaperKind.of(content);
        if (kind.isEmpty()) return Optional.of(Problem.at("file", "attachment.problem.no-paper"));
        boolean bomb = switch (kind.get()) {
            case PDF -> isBomb(content);
            case PNG -> isHuge(content, 16, 20, 4);
            case JPEG -> isHugeJpeg(content);
        };
        return bomb ? Optional.of(Problem.at("file", "attachment.problem.bomb")) : Optional.empty();
    }

    private static boolean isBomb(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        long unpacked = 0;
        int last = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            if (at >= 3 && text.startsWith("end", at - 3)) continue;
            String before = text.substring(Math.max(last, at - 2000), at);
            int start = text.startsWith("\r\n", at + 6) ? at + 8 : at + 7;
            if (start < pdf.length && (before.contains("FlateDecode") || before.contains("/Fl"))) unpacked += unpacked(pdf, start, MOST_UNPACKED - unpacked);
            if (unpacked >= MOST_UNPACKED || dots(before) > MOST_DOTS) return true;
            last = at;
        }
        return false;
    }

    /** So many bytes come out, layer in layer, counted no further than {@code most}. */
    private static long unpacked(byte[] pdf, int start, long most) {
        long largest = 0;
        for (int layers = 1; layers <= LAYERS; layers++) {
            long found = counted(pdf, start, layers, most);
            largest = Math.max(largest, found);
            if (found == 0 || largest >= most) break;
        }
        return largest;
    }

    private static long counted(byte[] pdf, int start, int layers, long most) {
        byte[] part = new byte[64 * 1024];
        long found = 0;
        try (InputStream packed = layered(new ByteArrayInputStream(pdf, start, pdf.length - start), layers)) {
            for (int read = packed.read(part); read >= 0 && found < most; read = packed.read(part)) found += read;
        } catch (IOException notPacked) {
            return found;
        }
        return found;
    }

    private static InputStream layered(InputStream in, int layers) {
        return layers == 0 ? in : layered(new InflaterInputStream(in), layers - 1);
    }

    private static long dots(String dictionary) {
        return last(WIDTH, dictionary) * last(HEIGHT, dictionary);
    }

    private static long last(Pattern pattern, String text) {
        long found = 0;
        for (Matcher matcher = pattern.matcher(text); matcher.find();) found = Long.parseLong(matcher.group(1));
        return found;
    }

    private static boolean isHuge(byte[] picture, int width, int height, int bytes) {
        return number(picture, width, bytes) * number(picture, height, bytes) > MOST_DOTS;
    }

    /** By the frame in which a JPEG says its size. */
    private static boolean isHugeJpeg(byte[] picture) {
        int at = 2;
        while (at + 9 < picture.length) {
            int marker = picture[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) return isHuge(picture, at + 7, at + 5, 2);
            at += 2 + (int) number(picture, at + 2, 2);
        }
        return false;
    }

    private static long number(byte[] from, int at, int bytes) {
        long found = 0;
        for (int i = 0; i < bytes && at + i < from.length; i++) found = found << 8 | from[at + i] & 0xFF;
        return found;
    }
}
