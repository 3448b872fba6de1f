package org.teamaround.print.shape;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The ToUnicode map of a PDF font: which letters stand behind each code. */
final class CharacterMap {
    private CharacterMap() {}

    /** @param bytes length of a code */
    static COSStream of(SortedMap<Integer, String> letters, int bytes) throws IOException {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                """);
        map.append("<%s> <%s>\nendcodespacerange\n".formatted("00".repeat(bytes), "FF".repeat(bytes)));
        List<Map.Entry<Integer, String>> entries = List.copyOf(letters.entrySet());
        for (int from = 0; from < entries.size(); from += 100) {
            List<Map.Entry<Integer, String>> some = entries.subList(from, Math.min(entries.size(), from + 100));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(entry -> map.append('<').append(code(entry.getKey(), bytes)).append("> <").append(hex(entry.getValue())).append(">\n"));
            map.append("endbfchar\n");
        }
        return stream(map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString());
    }

    static COSStream stream(String content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String code(int code, int bytes) {
        return ("%0" + 2 * bytes + "X").formatted(code);
    }

    private static String hex(String letters) {
        StringBuilder hex = new StringBuilder();
        for (char letter : letters.toCharArray()) hex.append(code(letter, 2));
        return hex.toString();
    }
}
