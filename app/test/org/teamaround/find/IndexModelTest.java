package org.teamaround.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.teamaround.kernel.Folded;

/** A random town, changed at random, searched beside a search that looks at everybody: whoever has all the typed words in a name is found. */
class IndexModelTest {
    private static final List<String> GIVEN = List.of("Łucja", "Małgorzata", "Aoife", "Nia", "Ben", "Bén", "Zoë", "Séamus", "Anna", "An", "Ngozi", "Rhŷs", "Yusuf", "Lin", "Linda", "Mei");
    private static final List<String> FAMILY = List.of("Bell", "Ó Murchú", "Świerczyńska", "Kaczmarek", "al-Ṣāliḥ", "Chen", "Chenoweth", "Okoro", "Llewelyn-Owusu", "O'Brien", "Brien", "Ní Chonaill", "Lin");

    @RepeatedTest(20)
    void findsWhomANaiveSearchFinds(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        Town town = new Town();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 120; i++) ids.add(town.child(name(random)));
        Index index = town.index();
        for (int change = 0; change < 60; change++) {
            UUID id = ids.get(random.nextInt(ids.size()));
            if (random.nextInt(4) == 0) town.people.remove(id);
            else town.put(Kind.CHILD, id, name(random));
            index.note(Town.written(id));
            if (random.nextInt(3) == 0) index.catchUp();
        }
        index.catchUp();
        for (int question = 0; question < 60; question++) compare(index, town, typed(random));
        assertThat(index.size()).isEqualTo(town.people.size());
    }

    private static void compare(Index index, Town town, String typed) {
        Set<UUID> naive = town.people.values().stream().filter(e -> Folded.matches(e.name(), typed)).map(Entry::id).collect(Collectors.toSet());
        List<Found> found = index.find(typed, 500);
        assertThat(found.stream().map(Found::id).toList()).as(typed).doesNotHaveDuplicates().containsAll(naive);
        assertThat(found).as(typed).allSatisfy(f -> assertThat(town.people.get(f.id()).name()).isEqualTo(f.name()));
        assertThat(found).as(typed).filteredOn(f -> !naive.contains(f.id()))
            .allSatisfy(f -> assertThat(f.why()).anySatisfy(why -> assertThat(why.how()).isGreaterThanOrEqualTo(Why.How.OTHERWISE)));
    }

    private static String name(Random random) {
        String family = pick(FAMILY, random);
        return pick(GIVEN, random) + (random.nextInt(3) == 0 ? " " + pick(GIVEN, random) : "") + " " + (random.nextInt(4) == 0 ? family + "-" + pick(FAMILY, random) : family);
    }

    /** Parts of a name, shortened, in any order. */
    private static String typed(Random random) {
        List<String> words = new ArrayList<>(Folded.words(name(random)));
        java.util.Collections.shuffle(words, random);
        return words.stream().limit(1 + random.nextInt(2)).map(w -> w.substring(0, 1 + random.nextInt(w.length()))).collect(Collectors.joining(" "));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
