package org.teamaround.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes in what somebody typed or pasted, one instance per form: cleans it, and keeps a {@link Problem} at the field for what is
 * missing or too long (domain.md 2.0, validation). Any script and emoji stay; line breaks stay in long text and become spaces in a
 * line; control characters and invisible direction marks that could turn a neighbour's text round are left out. Nothing is cut off.
 */
public final class TypedText {
    /** Longest long text, in characters. */
    public static final int LONG = 20_000;
    /** Longest single line: a name, a title, an e-mail address. */
    public static final int LINE = 200;
    private final List<Problem> problems = new ArrayList<>();

    /** A single line of at most {@link #LINE} characters; empty when nothing was typed. */
    public String line(String field, String typed) {
        return line(field, typed, LINE);
    }

    public String line(String field, String typed, int longest) {
        return measured(field, cleanLine(typed), longest);
    }

    /** A line that must not be empty. */
    public String requiredLine(String field, String typed) {
        return required(field, line(field, typed));
    }

    /** Long text of at most {@link #LONG} characters. */
    public String text(String field, String typed) {
        return measured(field, clean(typed), LONG);
    }

    public String requiredText(String field, String typed) {
        return required(field, text(field, typed));
    }

    /** What was wrong so far, in the order of the fields; empty when all is well. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Cleaned, composed (NFC), line breaks as \n, no blanks around. */
    public static String clean(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n').replace('\t', ' ')
            .codePoints().filter(TypedText::isKept).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** As {@link #clean}, on one line, with runs of blanks as one. */
    public static String cleanLine(String typed) {
        return clean(typed).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private String measured(String field, String text, int longest) {
        if (text.length() > longest) problems.add(Problem.at(field, "kernel.problem.too-long", longest, text.length()));
        return text;
    }

    private String required(String field, String text) {
        if (text.isEmpty()) problems.add(Problem.at(field, "kernel.problem.required"));
        return text;
    }

    private static boolean isKept(int point) {
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        boolean turnsText = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean control = Character.isISOControl(point) && point != '\n';
        return !control && !nonCharacter && !turnsText && point != 0xFEFF && Character.getType(point) != Character.SURROGATE;
    }
}
