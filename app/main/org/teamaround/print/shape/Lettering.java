package org.teamaround.print.shape;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.teamaround.print.shape.Outlines.Word;

/**
 * Gets the text of one document ready to be set: composes accents (NFC), drops what must not be seen, puts stand-ins for what PDF
 * text cannot shape (stacked accents, Indic scripts, Thai), and names symbols that no bundled typeface has.
 */
public final class Lettering {
    private static final int LONGEST = 60;
    private final Typefaces typefaces;
    private final Outlines outlines = new Outlines();
    private final Set<Typeface> used = EnumSet.of(Typeface.SANS);

    public Lettering(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    Typefaces typefaces() { return typefaces; }

    Outlines outlines() { return outlines; }

    Set<Typeface> used() { return used; }

    public String set(String text) {
        if (text.chars().allMatch(c -> c < 0x7F)) return text;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); ) at = next(composed, at, out);
        return out.toString();
    }

    private int next(String text, int at, StringBuilder out) {
        int character = text.codePointAt(at);
        int after = at + Character.charCount(character);
        if (Character.isWhitespace(character) || character == 0xA0) {
            out.appendCodePoint(character);
            return after;
        }
        if (isHidden(character)) return after;
        if (Signs.has(character)) return outline(text, at, after, Typeface.SANS, out);
        Optional<Typeface> face = typefaces.drawing(character);
        if (face.isEmpty()) return missing(text, at, out);
        if (face.get().shaped()) return outline(text, at, endOfWord(text, at), face.get(), out);
        if (isRightToLeft(character)) return rightToLeft(text, at, face.get(), out);
        int end = endOfMarks(text, after);
        if (end > after) return outline(text, at, end, face.get(), out);
        used.add(face.get());
        out.appendCodePoint(character);
        return after;
    }

    /** Words from right to left are joined and turned by the page setter, unless they carry vowel marks, which it would misplace. */
    private int rightToLeft(String text, int from, Typeface face, StringBuilder out) {
        int end = from;
        boolean marked = false;
        for (int at = from; at < text.length() && at - from < LONGEST; at++) {
            char letter = text.charAt(at);
            if (isRightToLeft(letter) || isMark(letter)) end = at + 1;
            else if (letter != ' ') break;
            marked |= isMark(letter);
        }
        if (marked) return outline(text, from, end, face, out);
        used.add(face);
        out.append(text, from, end);
        return end;
    }

    private int outline(String text, int from, int to, Typeface face, StringBuilder out) {
        String standIn = outlines.standIn(new Word(text.substring(from, to), face));
        out.append(standIn);
        if (standIn.length() > 1) used.add(face);
        return to;
    }

    /** A symbol is named in brackets, so that nothing is lost; a letter of a script we cannot draw keeps its code. */
    private int missing(String text, int at, StringBuilder out) {
        int character = text.codePointAt(at);
        int end = endOfMarks(text, at + Character.charCount(character));
        String name = Character.isLetter(character) ? null : Character.getName(character);
        out.append('[').append(name == null ? "U+%04X".formatted(character) : name.toLowerCase(Locale.ROOT)).append(']');
        return end;
    }

    private static int endOfWord(String text, int at) {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
        int end = at;
        while (end < text.length() && end - at < LONGEST && belongs(text.codePointAt(end), script)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.max(endOfMarks(text, end), at + 1);
    }

    private static boolean belongs(int character, UnicodeScript script) {
        UnicodeScript own = UnicodeScript.of(character);
        return own == script || own == UnicodeScript.INHERITED || isMark(character);
    }

    private static int endOfMarks(String text, int from) {
        int end = from;
        while (end < text.length() && isMark(text.codePointAt(end))) end += Character.charCount(text.codePointAt(end));
        return end;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> character == 0x200C || character == 0x200D;
        };
    }

    /** Controls, direction overrides (they can make a name read as another), stray stand-ins, selectors without a letter. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> character >= 0xFE00 && character <= 0xFE0F;
        };
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
