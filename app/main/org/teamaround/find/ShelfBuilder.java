package org.teamaround.find;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.teamaround.kernel.Folded;

/** Takes entries one after the other and makes a {@link Shelf} of them. */
final class ShelfBuilder {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private final WordForms forms;
    private final Sounds sounds;
    private final Map<String, Integer> words = new HashMap<>();
    private final Ints pairs = new Ints();
    private final Codes.Growing codes = new Codes.Growing();
    private final Ints dates = new Ints();
    private final Ints datePosts = new Ints();
    private final Cards.Growing cards = new Cards.Growing();
    private final List<String> orders = new ArrayList<>();
    private final Ints traits = new Ints();
    private long[] most = new long[1024];
    private long[] least = new long[1024];
    private int size;

    ShelfBuilder(WordForms forms, Sounds sounds) {
        this.forms = forms;
        this.sounds = sounds;
    }

    void add(Entry entry) {
        if (size == Post.MOST_ENTRIES) throw new IllegalStateException("more than can be kept in mind");
        cards.add(entry);
        keep(entry.id());
        orders.add(Cards.order(entry));
        traits.add(Shelf.traits(entry.kind(), entry.past(), Folded.words(entry.name()).size()));
        for (int term = 0; term < entry.terms().size(); term++) add(entry.terms().get(term), term);
        size++;
    }

    private void add(Term term, int number) {
        switch (term.field().sort()) {
            case WORDS -> forms.of(term.text()).forEach((word, how) -> {
                pairs.add(words.computeIfAbsent(word, w -> words.size()));
                pairs.add(Post.of(size, term.field(), number, how));
            });
            case CODE -> codes.add(term.field(), term.text(), size, number);
            case DATE -> {
                if (!ISO.matcher(term.text()).matches()) throw new DateTimeException("no date");
                dates.add(Days.number(term.text()));
                datePosts.add(Days.packed(term.field(), size, number));
            }
        }
    }

    private void keep(UUID id) {
        if (size == most.length) {
            most = Arrays.copyOf(most, size + (size >> 1));
            least = Arrays.copyOf(least, size + (size >> 1));
        }
        most[size] = id.getMostSignificantBits();
        least[size] = id.getLeastSignificantBits();
    }

    Shelf done() {
        int[] inOrder = IntStream.range(0, size).boxed().sorted((a, b) -> orders.get(a).compareTo(orders.get(b))).mapToInt(i -> i).toArray();
        Ids ids = new Ids(Arrays.copyOf(most, size), Arrays.copyOf(least, size));
        return new Shelf(ids, cards.done(), new WordTable(words, pairs, sounds), codes.done(), new Days(dates, datePosts), traits.cut(), inOrder);
    }
}
