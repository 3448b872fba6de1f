package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Written;
import org.teamaround.person.PersonId;

/**
 * The lines of all children, made once after the vault is opened and from then on only for those of whom something was written: a list of
 * tens of thousands is there at once. Lives as long as the vault is open. Lines are made anew when the day changes, since they tell ages.
 */
final class ChildBook<R> {
    private static final int AT_ONCE = 1000;
    private final Source<R> source;
    private final Moment moment;
    private final Map<PersonId, Line<R>> lines = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<UUID> written = new HashSet<>();
    private boolean everybody = true;
    private LocalDate day = LocalDate.MIN;
    private volatile List<R> rows = List.of();
    private volatile boolean ready;
    private volatile boolean ended;

    /** @param key by which lines stand in order */
    record Line<R>(String key, R row) {}

    /** Where lines come from. */
    interface Source<R> {
        /** All children that lists show. */
        List<PersonId> children();

        /** The lines of these, as far as lists show them; read together. */
        Map<PersonId, Line<R>> lines(List<PersonId> children, Function<String, String> same);

        /** Whose lines tell of these records. */
        Set<PersonId> concernedBy(Set<UUID> written);
    }

    ChildBook(Source<R> source, Moment moment) {
        this.source = source;
        this.moment = moment;
    }

    /** Whether it was read once: from then on {@link #rows} is quick. */
    boolean isReady() {
        return ready;
    }

    /** To be told of every commit. @param everybodys whether what was written shows in the lines of many, such as a worker's name */
    synchronized void note(Written news, boolean everybodys) {
        everybody |= everybodys;
        written.addAll(news.about());
        news.rows().values().forEach(written::addAll);
    }

    /** In order. Off the window's thread. */
    List<R> rows() {
        Set<UUID> since;
        synchronized (this) {
            LocalDate today = moment.today();
            everybody |= !today.equals(day);
            if (!everybody && written.isEmpty()) return rows;
            since = everybody ? Set.of() : Set.copyOf(written);
            day = today;
            everybody = false;
            written.clear();
        }
        return refreshed(since);
    }

    /** What is being read ends with the part under way. */
    void end() {
        ended = true;
    }

    private List<R> refreshed(Set<UUID> since) {
        synchronized (lines) {
            if (since.isEmpty()) makeAll();
            else make(new ArrayList<>(source.concernedBy(since)));
            rows = lines.values().stream().sorted(Comparator.comparing(Line<R>::key)).map(Line::row).toList();
            ready = true;
            return rows;
        }
    }

    private void makeAll() {
        Collection<PersonId> all = new LinkedHashSet<>(source.children());
        lines.keySet().retainAll(all);
        make(new ArrayList<>(all));
    }

    private void make(List<PersonId> children) {
        for (int from = 0; from < children.size() && !ended; from += AT_ONCE) {
            List<PersonId> some = children.subList(from, Math.min(children.size(), from + AT_ONCE));
            Map<PersonId, Line<R>> made = source.lines(some, this::same);
            some.forEach(lines::remove);
            lines.putAll(made);
        }
    }

    /** Most words of a list stand in many of its lines: each is kept once. */
    private String same(String word) {
        return words.computeIfAbsent(word, w -> w);
    }
}
