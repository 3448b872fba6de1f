package org.teamaround.kernel.alike;

import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.teamaround.kernel.Folded;

/** Says how close two words are. */
public final class WordPairs {
    private static final double NEARLY = 0.94;
    private static final double SOMEWHAT = 0.74;
    private static final double VAGUELY = 0.66;
    private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    private final ShortForms shortForms;

    public WordPairs(ShortForms shortForms) {
        this.shortForms = shortForms;
    }

    /** Two given names. */
    public Closeness given(Word one, Word other) {
        Closeness plain = family(one, other);
        if (plain == Closeness.SAME || plain == Closeness.WRITTEN_OTHERWISE) return plain;
        if (shortForms.areOne(one.letters(), other.letters())) return Closeness.SHORT_FORM;
        return plain == Closeness.DIFFERENT && isPart(one.letters(), other.letters()) ? Closeness.PART_OF_IT : plain;
    }

    /** Two family names, or words of any name that has no short forms. */
    public Closeness family(Word one, Word other) {
        String a = one.letters();
        String b = other.letters();
        if (a.equals(b)) return Closeness.SAME;
        if (a.startsWith("m") && b.startsWith("m") && (isMac(a, b) || isMac(b, a))) return Closeness.WRITTEN_OTHERWISE;
        if (soundsAlike(one, other)) return Closeness.BY_EAR;
        return isSlip(a, b) ? Closeness.SLIP : Closeness.DIFFERENT;
    }

    private static boolean isMac(String one, String other) {
        Optional<String> otherwise = Folded.macAndMc(one);
        return otherwise.filter(other::equals).isPresent();
    }

    private boolean isSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 3) return false;
        int most = shorter >= 8 ? 2 : 1;
        if (Slips.between(a, b, most) <= most) return true;
        return shorter >= 5 && a.regionMatches(0, b, 0, 3) && jaroWinkler.apply(a, b) >= NEARLY;
    }

    private boolean soundsAlike(Word one, Word other) {
        boolean sameSkeleton = one.skeleton().length() > 1 && one.skeleton().equals(other.skeleton());
        if (one.foreign() != other.foreign()) return sameSkeleton || heardAlike(one, other) && alikeEnough(one, other);
        if (sameSkeleton && heardAlike(one, other)) return alikeBy(VAGUELY, one, other);
        return (sameSkeleton || heardAlike(one, other)) && alikeEnough(one, other);
    }

    private boolean alikeEnough(Word one, Word other) {
        return alikeBy(SOMEWHAT, one, other);
    }

    private boolean alikeBy(double least, Word one, Word other) {
        return jaroWinkler.apply(one.letters(), other.letters()) >= least;
    }

    private static boolean heardAlike(Word one, Word other) {
        return same(one.sound(), other.sound()) || same(one.sound(), other.other()) || same(one.other(), other.sound());
    }

    private static boolean same(String sound, String other) {
        return !sound.isEmpty() && sound.equals(other);
    }

    private static boolean isPart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return shorter.length() >= 3 && longer.startsWith(shorter) || shorter.length() >= 4 && longer.endsWith(shorter);
    }
}
