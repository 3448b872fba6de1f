package org.teamaround.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teamaround.find.Why.How;

/** Entries as they were when it was made, never changed: a few plain arrays, so that a whole county's children fit beside the rest. */
final class Shelf {
    private static final int WHOLE_NAME = 900;
    private static final int PART_OF_NAME = 300;
    private static final int KIND = 30;
    private static final int PAST = 600;
    private static final Kind[] KINDS = Kind.values();
    private final Ids ids;
    private final Cards cards;
    private final WordTable words;
    private final Codes codes;
    private final Days days;
    private final int[] traits;
    private final int[] inOrder;
    private final int[] rank;

    /** @param traits of each entry; @param inOrder entries as they go among equals */
    Shelf(Ids ids, Cards cards, WordTable words, Codes codes, Days days, int[] traits, int[] inOrder) {
        this.ids = ids;
        this.cards = cards;
        this.words = words;
        this.codes = codes;
        this.days = days;
        this.traits = traits;
        this.inOrder = inOrder;
        rank = new int[inOrder.length];
        for (int i = 0; i < inOrder.length; i++) rank[inOrder[i]] = i;
    }

    static int traits(Kind kind, boolean past, int nameWords) {
        return kind.ordinal() << 8 | (past ? 1 << 7 : 0) | Math.min(nameWords, 127);
    }

    /** An answer and what puts it among the others. */
    record Hit(Found found, String order) {}

    int size() {
        return ids.size();
    }

    int number(UUID id) {
        return ids.number(id);
    }

    /** The best {@code most} that match every piece, best first. @param gone entries that are no more, or elsewhere */
    List<Hit> find(List<Piece> pieces, boolean loosely, BitSet gone, int most) {
        char[][] best = new char[pieces.size()][];
        for (int i = 0; i < best.length; i++) best[i] = matches(pieces.get(i), loosely);
        Best top = new Best(most);
        for (int entry = 0; entry < size(); entry++) {
            int sum = 0;
            for (char[] each : best) {
                if (each[entry] == 0) {
                    sum = -1;
                    break;
                }
                sum += Match.score(each[entry]);
            }
            if (sum > 0 && !gone.get(entry)) top.offer(score(entry, sum, best), rank[entry]);
        }
        List<Hit> hits = new ArrayList<>();
        top.each((score, place) -> hits.add(hit(inOrder[place], score, best)));
        return hits;
    }

    private char[] matches(Piece piece, boolean loosely) {
        char[] best = new char[size()];
        if (!piece.word().isEmpty()) words.begins(piece.word(), piece.latin(), best);
        piece.forms().forEach(form -> words.form(form, piece.word(), best));
        if (!piece.word().isEmpty() && loosely) words.nearly(piece.word(), best);
        if (!piece.code().isEmpty()) codes.match(piece.code(), best);
        piece.dates().forEach(date -> days.match(date, best));
        return best;
    }

    /** Of 10,000, and what goes before others of the same. */
    private int score(int entry, int sum, char[][] best) {
        int trait = traits[entry];
        int nameWords = Math.max(1, trait & 0x7F);
        boolean whole = best.length == nameWords && Arrays.stream(best).allMatch(b -> Match.how(b[entry]) == How.SAME);
        int past = (trait & 1 << 7) == 0 ? 0 : PAST;
        return sum * 100 / best.length + (whole ? WHOLE_NAME : 0) + PART_OF_NAME * Math.min(best.length, nameWords) / nameWords - past
            + KIND * (KINDS.length - (trait >> 8));
    }

    private Hit hit(int entry, int score, char[][] best) {
        Cards.Card card = cards.card(entry);
        Set<Why> why = new LinkedHashSet<>();
        for (char[] each : best) why.add(why(card, each[entry]));
        if (why.stream().anyMatch(reason -> !reason.isPlain())) why.removeIf(Why::isPlain);
        else while (why.size() > 1) why.remove(why.iterator().next());
        return new Hit(new Found(KINDS[traits[entry] >> 8], ids.id(entry), card.name(), card.detail(), List.copyOf(why), score), card.order());
    }

    private static Why why(Cards.Card card, char match) {
        Term term = card.terms().get(Math.min(Match.term(match), card.terms().size() - 1));
        return new Why(Match.how(match), term.field(), term.text());
    }

    /** How much of the memory it takes, about. */
    long bytes() {
        return ids.bytes() + cards.bytes() + words.bytes() + codes.bytes() + days.bytes() + 4L * (traits.length + inOrder.length + rank.length);
    }
}
