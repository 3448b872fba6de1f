package org.teamaround.find;

import java.util.Arrays;
import java.util.Map;
import org.teamaround.find.OneTypo.Near;
import org.teamaround.find.Why.How;

/** Every word anything is found by, sorted, each with where it stands: in a few plain arrays. */
final class WordTable {
    private static final int FORM = 58;
    private static final int NEARLY = 42;
    private static final int NEARLY_BEGINS = 34;
    private static final int SOUNDS = 30;
    private final Sounds sounds;
    private final char[] pool;
    private final int[] starts;
    private final int[] from;
    private final int[] posts;
    private final int[] sound;
    private final int[] otherSound;

    /** @param words number of each word; @param pairs number of the word and post, one after the other */
    WordTable(Map<String, Integer> words, Ints pairs, Sounds sounds) {
        this.sounds = sounds;
        String[] sorted = words.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        int[] place = new int[sorted.length];
        starts = new int[sorted.length + 1];
        sound = new int[sorted.length];
        otherSound = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            place[words.get(sorted[i])] = i;
            starts[i + 1] = starts[i] + sorted[i].length();
            sound[i] = sounds.of(sorted[i], false);
            otherSound[i] = sounds.of(sorted[i], true);
        }
        pool = pooled(sorted);
        from = counted(pairs, place);
        posts = placed(pairs, place);
    }

    private char[] pooled(String[] sorted) {
        char[] all = new char[starts[sorted.length]];
        for (int i = 0; i < sorted.length; i++) sorted[i].getChars(0, sorted[i].length(), all, starts[i]);
        return all;
    }

    private static int[] counted(Ints pairs, int[] place) {
        int[] counts = new int[place.length + 1];
        for (int i = 0; i < pairs.size(); i += 2) counts[place[pairs.at(i)] + 1]++;
        for (int i = 0; i < place.length; i++) counts[i + 1] += counts[i];
        return counts;
    }

    private int[] placed(Ints pairs, int[] place) {
        int[] next = Arrays.copyOf(from, from.length);
        int[] all = new int[pairs.size() / 2];
        for (int i = 0; i < pairs.size(); i += 2) all[next[place[pairs.at(i)]]++] = pairs.at(i + 1);
        return all;
    }

    /** Words that begin with what was typed. */
    void begins(String typed, boolean latin, char[] best) {
        for (int word = first(typed); word < starts.length - 1 && startsWith(word, typed); word++) {
            int length = starts[word + 1] - starts[word];
            boolean same = length == typed.length();
            int part = same ? 100 : 60 + 30 * typed.length() / length;
            keep(word, latin ? part * 7 / 10 : part, latin ? How.LATIN : same ? How.SAME : How.BEGINS, false, best);
        }
    }

    /** Names that are another form of what was typed; those that sound the same are found by their sound. */
    void form(String name, String typed, char[] best) {
        int word = first(name);
        boolean there = word < starts.length - 1 && starts[word + 1] - starts[word] == name.length() && startsWith(word, name);
        if (there && (sound[word] == 0 || sound[word] != sounds.of(typed, false))) keep(word, FORM, How.SHORT_FORM, true, best);
    }

    /** Words one letter away, and names that sound alike. */
    void nearly(String typed, char[] best) {
        int one = sounds.of(typed, false);
        int other = sounds.of(typed, true);
        boolean typos = typed.length() >= OneTypo.LEAST;
        for (int word = 0; word < starts.length - 1; word++) {
            Near near = typos ? OneTypo.of(typed, pool, starts[word], starts[word + 1]) : Near.NO;
            if (near != Near.NO) keep(word, near == Near.SAME ? NEARLY : NEARLY_BEGINS, How.NEARLY, false, best);
            else if (one != 0 && (sound[word] == one || otherSound[word] == one || sound[word] == other)) keep(word, SOUNDS, How.SOUNDS, true, best);
        }
    }

    private void keep(int word, int part, How how, boolean names, char[] best) {
        for (int at = from[word]; at < from[word + 1]; at++) {
            int post = posts[at];
            Field field = Post.field(post);
            if (names && !field.sounds()) continue;
            How really = how.compareTo(How.BEGINS) <= 0 ? Post.how(post, how) : how;
            int score = field.weight() * part / 100;
            Match.keep(best, Post.entry(post), Match.of(really == how ? score : score * 85 / 100, really, Post.term(post)));
        }
    }

    private int first(String typed) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (compare(middle, typed) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int compare(int word, String typed) {
        return Arrays.compare(pool, starts[word], starts[word + 1], typed.toCharArray(), 0, typed.length());
    }

    private boolean startsWith(int word, String typed) {
        int start = starts[word];
        if (starts[word + 1] - start < typed.length()) return false;
        for (int i = 0; i < typed.length(); i++) if (pool[start + i] != typed.charAt(i)) return false;
        return true;
    }

    long bytes() {
        return 2L * pool.length + 4L * (starts.length + from.length + posts.length + sound.length + otherSound.length);
    }
}
