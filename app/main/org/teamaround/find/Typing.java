package org.teamaround.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Elapsed;

/** Types lines letter by letter and says how long each key took to be answered: for the bench. */
public final class Typing {
    private static final int MOST = 16;
    private final Index index;
    private final Elapsed elapsed;

    public Typing(Index index, Elapsed elapsed) {
        this.index = index;
        this.elapsed = elapsed;
    }

    /** One time for each letter of each line, in order. */
    public List<Duration> times(List<String> lines) {
        List<Duration> times = new ArrayList<>();
        for (String line : lines) for (int end = 1; end <= line.length(); end++) times.add(time(line.substring(0, end)));
        return times;
    }

    private Duration time(String typed) {
        Duration before = elapsed.sinceStart();
        index.find(typed, MOST);
        return elapsed.sinceStart().minus(before);
    }
}
