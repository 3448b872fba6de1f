package org.teamaround.harness.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Recipient;
import org.teamaround.document.Document;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.print.EveryWord;

/** Whatever a family agreed to and whoever asks: no paper holds a word its reader must not have (design section 5, 11.10, 11.18). */
@Tag("harness")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingTest {
    private static final List<String> CAOIMHE = List.of("Caoimhe", "Dhonnchadha", "Keeva");
    private static final List<String> PLOT = List.of("Plot 7", "Fairbrook Lane Site");
    @TempDir
    private static Path temp;
    private final List<Family> families = new ArrayList<>();

    @BeforeAll
    void theFamiliesOfTheWalkThroughs() throws IOException {
        families.add(Family.played(folder("c"), "case-c", UnaryOperator.identity(), false, CAOIMHE, PLOT, List.of("11/11/2011")));
        families.add(Family.played(folder("a"), "case-a", UnaryOperator.identity(), true, List.of("Łucja", "Świerczyńska", "Małgorzata"),
            List.of("Rowan House", "Mill Rise", "ZZ99 4AA", "07700 900118"), List.of("03/06/2024")));
        families.add(Family.played(folder("h"), "case-c", text -> text.replace("postcode: not known, school", "postcode: ZZ99 8CC, restricted: yes, school"), true,
            CAOIMHE, List.of("Plot 7", "Fairbrook Lane Site", "ZZ99 8CC"), List.of("11/11/2011")));
    }

    @AfterAll
    void close() {
        families.forEach(Family::close);
    }

    private static Path folder(String name) throws IOException {
        return Files.createDirectory(temp.resolve(name));
    }

    @Test
    void no_forbidden_word_leaves() {
        Tally tally = new Campaign("sharing-gate", Length.of(200, 10_000)).run(this::draw);
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
    }

    private Verdict draw(int round, Random random) {
        Family family = families.get(random.nextInt(families.size()));
        Kind kind = Kind.values()[round % Kind.values().length];
        Draw draw = new Draw(family, random);
        Map<PersonId, Consent> agreed = new HashMap<>();
        family.children().forEach(child -> agreed.put(child, draw.consent(child)));
        PersonId child = family.children().get(random.nextInt(family.children().size()));
        Recipient to = draw.recipient();
        List<PersonId> about = kind.about(family, child);
        Oracle oracle = new Oracle(family, agreed);
        Outcome<Document> printed = kind.print(family, child, to, random);
        if (!printed.isDone()) return Verdict.good(kind + " refused");
        if (kind.isForAnybody() && oracle.mustRefuse(kind, to, about)) return Verdict.bad(kind + " went out", to + " had it, agreed was " + agreed);
        String words = EveryWord.of(family.program().people().documents.pdf(printed.orFault()));
        List<String> found = oracle.forbidden(kind, to, about).stream().filter(words::contains).toList();
        return found.isEmpty() ? Verdict.good(kind + " clean") : Verdict.bad(kind + " leaks", found + " to " + to + ", agreed was " + agreed);
    }
}
