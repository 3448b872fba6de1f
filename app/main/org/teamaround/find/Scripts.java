package org.teamaround.find;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Folded;

/** Names in other alphabets than ours. The table of letters is only read when the first such name comes. */
final class Scripts {
    private final Supplier<Transliterator> table = () -> Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private @Nullable Transliterator read;

    static boolean hasOther(String text) {
        return text.codePoints().anyMatch(Scripts::isOther);
    }

    /** Whether no letter of it is Latin. */
    static boolean isAllOther(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(Scripts::isOther) && hasOther(text);
    }

    /** In Latin letters, folded: "陈林" is "chen lin". */
    synchronized String latin(String text) {
        Transliterator known = read == null ? table.get() : read;
        read = known;
        return Folded.line(known.transliterate(text));
    }

    /** Where every letter may begin a name: what begins at the second, the third ... of 陈林 or 김민준. */
    static List<String> endings(String word) {
        int[] points = word.codePoints().toArray();
        List<String> endings = new ArrayList<>();
        for (int at = 1; at < Math.min(points.length, 8); at++)
            if (writesWithoutBlanks(points[at])) endings.add(Folded.of(new String(points, at, points.length - at)));
        return endings;
    }

    private static boolean writesWithoutBlanks(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static boolean isOther(int point) {
        return point > 0x24F && Character.isLetter(point) && switch (Character.UnicodeScript.of(point)) {
            case LATIN, COMMON, INHERITED -> false;
            default -> true;
        };
    }
}
