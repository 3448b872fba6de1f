package org.teamaround.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.teamaround.find.Shelf.Hit;
import org.teamaround.kernel.Written;

/**
 * Everything one reader can find. Built once from its sources, behind the screens; what changes afterwards is read again by its id and laid
 * on a small shelf above the big one. May be asked at any time, by any thread; before it is built it finds nothing.
 */
public final class Index {
    private static final int MOST_ABOVE = 4_000;
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt((Hit hit) -> -hit.found().score()).thenComparing(Hit::order);
    private final Scripts scripts = new Scripts();
    private final Typed typed = new Typed(scripts);
    private final WordForms forms = new WordForms(scripts);
    private final Sounds sounds = new Sounds();
    private final List<Source> sources;
    private final Set<UUID> dirty = new HashSet<>();
    private final List<Written> unread = new ArrayList<>();
    private volatile State state = State.EMPTY;
    private volatile boolean ended;

    /** @param gone entries of the big shelf that are no more, or lie above; @param changed what lies above */
    private record State(Shelf big, BitSet gone, Shelf above, Map<UUID, Entry> changed, boolean ready) {
        static final State EMPTY = empty();

        private static State empty() {
            Shelf none = new ShelfBuilder(new WordForms(new Scripts()), new Sounds()).done();
            return new State(none, new BitSet(), none, Map.of(), false);
        }
    }

    public Index(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Reads everything anew; takes seconds where there are many. Until it is done the old answers stand. Nothing happens once it is ended. */
    public synchronized void build() {
        take();
        ShelfBuilder big = new ShelfBuilder(forms, sounds);
        try {
            sources.forEach(source -> source.each(entry -> put(big, entry)));
        } catch (CancellationException locked) {
            return;
        }
        dirty.clear();
        state = new State(big.done(), new BitSet(), State.EMPTY.above(), Map.of(), true);
    }

    /** The lock does not wait for what is still being read. */
    private void put(ShelfBuilder big, Entry entry) {
        if (ended) throw new CancellationException();
        big.add(entry);
    }

    public boolean isReady() {
        return state.ready();
    }

    /** News: remembered, and read at the next {@link #catchUp}. */
    public void note(Written written) {
        synchronized (unread) {
            unread.add(written);
        }
    }

    /** Reads what changed since; quick where little did. Builds when nothing is there yet. */
    public synchronized void catchUp() {
        if (ended) return;
        if (!state.ready()) build();
        if (!state.ready()) return;
        for (Written written : take()) sources.forEach(source -> dirty.addAll(source.touched(written)));
        if (dirty.isEmpty()) return;
        if (state.changed().size() + dirty.size() > MOST_ABOVE) build();
        else layAbove();
    }

    private List<Written> take() {
        synchronized (unread) {
            List<Written> taken = List.copyOf(unread);
            unread.clear();
            return taken;
        }
    }

    private void layAbove() {
        Map<UUID, Entry> changed = new LinkedHashMap<>(state.changed());
        BitSet gone = (BitSet) state.gone().clone();
        dirty.forEach(id -> {
            changed.remove(id);
            int number = state.big().number(id);
            if (number >= 0) gone.set(number);
        });
        read(dirty).forEach(entry -> changed.put(entry.id(), entry));
        ShelfBuilder above = new ShelfBuilder(forms, sounds);
        changed.values().forEach(above::add);
        state = new State(state.big(), gone, above.done(), changed, true);
        dirty.clear();
    }

    private List<Entry> read(Collection<UUID> ids) {
        return sources.stream().flatMap(source -> source.of(ids).stream()).toList();
    }

    /** Forgets everything, for good: the vault is locked. */
    public void end() {
        ended = true;
        forget();
    }

    private synchronized void forget() {
        take();
        dirty.clear();
        state = State.EMPTY;
    }

    /** The best first, each once. Misspelt and sounding alike only where little else is found. */
    public List<Found> find(String words, int most) {
        State now = state;
        List<List<Piece>> readings = typed.readings(words);
        Map<UUID, Hit> found = new HashMap<>();
        for (List<Piece> reading : readings) collect(now, reading, false, most, found);
        if (found.size() < most) for (List<Piece> reading : readings) collect(now, reading, true, most, found);
        return found.values().stream().sorted(BEST_FIRST).limit(most).map(Hit::found).toList();
    }

    private static void collect(State now, List<Piece> reading, boolean loosely, int most, Map<UUID, Hit> found) {
        for (Hit hit : now.big().find(reading, loosely, now.gone(), most)) found.merge(hit.found().id(), hit, Index::better);
        for (Hit hit : now.above().find(reading, loosely, new BitSet(), most)) found.merge(hit.found().id(), hit, Index::better);
    }

    private static Hit better(Hit one, Hit other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** How many can be found. */
    public int size() {
        State now = state;
        return now.big().size() - now.gone().cardinality() + now.above().size();
    }

    /** How much of the memory the big shelf takes, about. */
    public long bytes() {
        return state.big().bytes();
    }
}
