package org.teamaround.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Fault;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Draft;

/** A draft as bytes, before it is sealed: filled up to whole blocks, so that the length of a file tells little of what was typed. */
final class DraftFormat {
    private static final int VERSION = 1;
    private static final int BLOCK = 4096;

    private DraftFormat() {}

    static byte[] write(Draft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            write(out, draft.id().toString());
            write(out, draft.title());
            out.writeLong(draft.at().toEpochMilli());
            write(out, draft.page());
            out.writeBoolean(draft.dialog().isPresent());
            if (draft.dialog().isPresent()) write(out, draft.dialog().get());
            write(out, draft.typed());
        } catch (IOException e) {
            throw new Fault("draft.write", e);
        }
        return Arrays.copyOf(bytes.toByteArray(), (bytes.size() / BLOCK + 1) * BLOCK);
    }

    /** Empty when it was written by another version of the program. */
    static Optional<Draft> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != VERSION) return Optional.empty();
            UUID id = UUID.fromString(text(in));
            String title = text(in);
            Instant at = Instant.ofEpochMilli(in.readLong());
            Bookmark page = bookmark(in);
            Optional<Bookmark> dialog = in.readBoolean() ? Optional.of(bookmark(in)) : Optional.empty();
            return Optional.of(new Draft(id, title, page, dialog, at, texts(in)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void write(DataOutputStream out, Bookmark bookmark) throws IOException {
        write(out, bookmark.place());
        write(out, bookmark.where());
        write(out, bookmark.inside());
    }

    private static Bookmark bookmark(DataInputStream in) throws IOException {
        return new Bookmark(text(in), texts(in), text(in));
    }

    private static void write(DataOutputStream out, Map<String, String> texts) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write(out, text.getKey());
            write(out, text.getValue());
        }
    }

    private static Map<String, String> texts(DataInputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) texts.put(text(in), text(in));
        return texts;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) throw new IOException("length");
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
