package org.teamaround.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.teamaround.kernel.Folded;
import org.teamaround.kernel.alike.ShortForms;

/** What was typed, in each way it can be meant: a list of pieces that must all match. */
final class Typed {
    private static final int LONGEST = 300;
    private static final int MOST_PIECES = 16;
    private static final int LONGEST_SPAN = 5;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern OUTWARD = Pattern.compile("[a-z]{1,2}\\d[a-z\\d]?");
    private static final Pattern INWARD = Pattern.compile("\\d[a-z]{0,2}");
    private static final Pattern DIGITS = Pattern.compile("\\+?[\\d()\\-./]+");
    private static final Set<String> PARTICLES = Set.of("o", "mc", "mac", "ni", "nic", "al", "el", "de", "da", "di", "la", "le", "du", "van", "von", "st", "bin", "ibn", "abu", "ap");
    private final ShortForms shortForms = new ShortForms();
    private final Scripts scripts;

    Typed(Scripts scripts) {
        this.scripts = scripts;
    }

    /** Empty when nothing that could match was typed. */
    List<List<Piece>> readings(String typed) {
        String line = typed.strip();
        line = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        List<String> parts = Stream.of(BLANK.split(line)).filter(part -> !part.isEmpty()).toList();
        List<List<Piece>> readings = new ArrayList<>();
        add(readings, parts.stream().flatMap(part -> alone(part).stream()).toList());
        add(readings, joined(parts));
        add(readings, withParticles(parts));
        if (parts.size() > 1 && hasDigit(line)) add(readings, List.of(Piece.code(Folded.of(line))));
        if (Scripts.hasOther(line)) add(readings, Folded.words(scripts.latin(line)).stream().map(Piece::latin).toList());
        return readings;
    }

    private void add(List<List<Piece>> readings, List<Piece> reading) {
        List<Piece> pieces = reading.stream().filter(piece -> !piece.isEmpty()).limit(MOST_PIECES).map(this::withForms).toList();
        if (!pieces.isEmpty() && !readings.contains(pieces)) readings.add(pieces);
    }

    private Piece withForms(Piece piece) {
        return piece.word().isEmpty() ? piece : piece.or(shortForms.others(piece.word()));
    }

    /** A part between blanks: with a digit in it one piece, otherwise its words. */
    private static List<Piece> alone(String part) {
        if (!hasDigit(part)) return Folded.words(part).stream().map(Piece::word).toList();
        String code = Folded.of(part);
        return List.of(new Piece(code, withZero(part, code), TypedDate.of(part), false, Set.of()));
    }

    /** "Mc Donald" and "al Salih" may be written as one word. */
    private static List<Piece> withParticles(List<String> parts) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            String word = Folded.of(parts.get(at));
            boolean particle = PARTICLES.contains(word) && at + 1 < parts.size() && !hasDigit(parts.get(at + 1));
            pieces.addAll(particle ? List.of(Piece.word(word + Folded.of(parts.get(++at)))) : alone(parts.get(at)));
        }
        return pieces;
    }

    /** Neighbours that are one date, telephone number or postcode belong together, the longest first. */
    private static List<Piece> joined(List<String> parts) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int end = Math.min(parts.size(), at + LONGEST_SPAN);
            while (end > at + 1 && together(parts.subList(at, end)).isEmpty()) end--;
            if (end > at + 1) pieces.add(together(parts.subList(at, end)));
            else pieces.addAll(alone(parts.get(at)));
            at = end;
        }
        return pieces;
    }

    private static Piece together(List<String> parts) {
        String line = String.join(" ", parts);
        String code = Folded.of(line);
        boolean digits = parts.stream().allMatch(part -> DIGITS.matcher(part).matches());
        boolean postcode = parts.size() == 2 && OUTWARD.matcher(Folded.of(parts.getFirst())).matches() && INWARD.matcher(Folded.of(parts.getLast())).matches();
        return new Piece("", digits || postcode ? withZero(line, code) : "", TypedDate.of(line), false, Set.of());
    }

    /** A British number as written abroad begins with a nought at home. */
    static String withZero(String written, String code) {
        String plain = written.strip();
        if (!plain.startsWith("+44") && !plain.startsWith("0044") && !plain.startsWith("(+44)")) return code;
        String rest = code.substring(code.indexOf("44") + 2);
        return rest.startsWith("0") ? rest : '0' + rest;
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
