package org.teamaround.vault.backup.age;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teamaround.vault.backup.age.AgeTrouble.Kind;

/** How the header is written, sign by sign; what is written otherwise is refused, so that one header has one writing. */
final class AgeHeaderFormat {
    private static final String VERSION = "age-encryption.org/v1";
    private static final String END = "---";
    private static final int COLUMNS = 64;
    private final InputStream in;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    private AgeHeaderFormat(InputStream in) {
        this.in = in;
    }

    /** Everything up to and with the three dashes. */
    static byte[] signed(List<Stanza> stanzas) {
        StringBuilder text = new StringBuilder(VERSION).append('\n');
        for (Stanza stanza : stanzas) {
            text.append("-> ").append(stanza.type());
            stanza.arguments().forEach(word -> text.append(' ').append(word));
            text.append('\n');
            String body = PlainBase64.write(stanza.body());
            for (int at = 0; at < body.length(); at += COLUMNS) text.append(body, at, Math.min(at + COLUMNS, body.length())).append('\n');
            if (body.length() % COLUMNS == 0) text.append('\n');
        }
        return text.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The whole header with its last line. */
    static byte[] write(AgeHeader header) {
        byte[] last = (' ' + PlainBase64.write(header.code()) + '\n').getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(header.signed(), header.signed().length + last.length);
        System.arraycopy(last, 0, all, header.signed().length, last.length);
        return all;
    }

    /** Reads to the end of the header and not one byte further. */
    static AgeHeader read(InputStream in) throws IOException {
        return new AgeHeaderFormat(in).read();
    }

    private AgeHeader read() throws IOException {
        byte[] start = in.readNBytes(VERSION.length() + 1);
        seen.writeBytes(start);
        if (!Arrays.equals(start, (VERSION + '\n').getBytes(StandardCharsets.US_ASCII))) throw new AgeTrouble(Kind.NOT_AGE, "version");
        List<Stanza> stanzas = new ArrayList<>();
        String line = line();
        while (line.startsWith("-> ")) {
            if (stanzas.size() == AgeHeader.MOST_STANZAS) throw new AgeTrouble(Kind.TOO_BIG, "stanzas");
            stanzas.add(stanza(line));
            line = line();
        }
        if (stanzas.isEmpty() || !line.startsWith(END + ' ')) throw new AgeTrouble(Kind.HEADER, "end");
        byte[] code = PlainBase64.read(line.substring(END.length() + 1)).filter(bytes -> bytes.length == 32)
            .orElseThrow(() -> new AgeTrouble(Kind.HEADER, "code"));
        return new AgeHeader(stanzas, Arrays.copyOf(seen.toByteArray(), seen.size() - line.length() - 1 + END.length()), code);
    }

    private Stanza stanza(String line) throws IOException {
        List<String> words = List.of(line.substring(3).split(" ", -1));
        for (String word : words) if (word.isEmpty() || !word.chars().allMatch(c -> c > 32 && c < 127)) throw new AgeTrouble(Kind.HEADER, "words");
        StringBuilder body = new StringBuilder();
        String next = line();
        while (next.length() == COLUMNS) {
            body.append(next);
            next = line();
        }
        if (next.length() > COLUMNS) throw new AgeTrouble(Kind.HEADER, "line");
        byte[] bytes = PlainBase64.read(body.append(next).toString()).orElseThrow(() -> new AgeTrouble(Kind.HEADER, "body"));
        return new Stanza(words.getFirst(), words.subList(1, words.size()), bytes);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new AgeTrouble(Kind.HEADER, "cut short");
            if (seen.size() >= AgeHeader.MOST_BYTES) throw new AgeTrouble(Kind.TOO_BIG, "header");
            line.write(next);
            seen.write(next);
        }
        seen.write('\n');
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
