package org.teamaround.command.bench;

import java.util.List;
import java.util.stream.Stream;
import org.teamaround.command.scenario.Words;
import org.teamaround.person.Ethnicity;

/**
 * Where a family's names come from.
 *
 * @param share       of a hundred families about so many
 * @param twoSurnames as in Spain and Portugal
 * @param familyFirst whether some are written family name first
 */
public record Origin(String name, int share, String language, List<Ethnicity> ethnicities, boolean twoSurnames, boolean familyFirst,
        List<Spelt> girls, List<Spelt> boys, List<Spelt> families) {
    static Origin read(Words said) {
        return new Origin(said.text("origin"), said.need("share").number(), said.text("language"),
            Stream.of(said.text("ethnicity").split(" ")).map(Ethnicity::valueOf).toList(), said.textOr("surnames", "").equals("two"),
            said.textOr("order", "").equals("family first"), spelt(said.text("girls")), spelt(said.text("boys")), spelt(said.text("families")));
    }

    private static List<Spelt> spelt(String names) {
        return Stream.of(names.split(",")).map(Spelt::read).toList();
    }
}
