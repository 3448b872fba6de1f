package org.teamaround.person.picture;

import java.util.ArrayList;
import java.util.List;

/** How wide letters are, near enough to break lines by: the typefaces of screen and paper differ by less than the margin taken. */
final class TextWidth {
    private static final double NARROW = 0.3;
    private static final double USUAL = 0.56;
    private static final double BROAD = 0.82;
    private static final double WIDE = 1.0;
    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    static double of(String text, double size, boolean bold) {
        double ems = text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).mapToDouble(TextWidth::em).sum();
        return ems * size * (bold ? 1.07 : 1);
    }

    private static double em(int c) {
        if (c >= FIRST_WIDE && c < 0xFB00 && (c >= 0x2E80 || c < 0x1200)) return WIDE;
        if ("iljtfrI .,:;'’!|()-".indexOf(c) >= 0) return NARROW;
        return "mwMWÆŒ@%".indexOf(c) >= 0 ? BROAD : Character.isUpperCase(c) ? 0.68 : USUAL;
    }

    /** Lines no wider than {@code most}, broken at blanks and after hyphens, in a word only where it must be. */
    static List<String> lines(String text, double size, boolean bold, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("(?<=[\\s-])")) {
            if (of((line + word).strip(), size, bold) <= most) {
                line += word;
                continue;
            }
            if (!line.isBlank()) lines.add(line.strip());
            line = word;
            while (of(line.strip(), size, bold) > most) {
                int cut = cut(line, size, bold, most);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        if (!line.isBlank()) lines.add(line.strip());
        return lines;
    }

    private static int cut(String word, double size, boolean bold, double most) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length() && of(word.substring(0, word.offsetByCodePoints(cut, 1)), size, bold) <= most) cut = word.offsetByCodePoints(cut, 1);
        return cut;
    }
}
