package org.teamaround.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Role;
import org.teamaround.ui.Text;

/** The table of domain.md 4.6, row for row: printed, compared, and each move it does not have refused with its sentence. */
class ConsentMovesTest {
    private static final Set<ConsentState> GIVEN = EnumSet.of(ConsentState.GIVEN_FULL, ConsentState.GIVEN_LIMITED, ConsentState.PARTLY_WITHDRAWN);
    private static final Set<ConsentState> COMPUTED = EnumSet.of(ConsentState.EXPIRED, ConsentState.SUPERSEDED);

    /** The rows of the document: from, to. "Reconfirmed" and "varied" lead to given again; refusing and withdrawing are answers that may be asked about again. */
    private static Map<ConsentState, Set<ConsentState>> document() {
        Map<ConsentState, Set<ConsentState>> rows = new LinkedHashMap<>();
        rows.put(ConsentState.REQUESTED, EnumSet.of(ConsentState.GIVEN_FULL, ConsentState.GIVEN_LIMITED, ConsentState.REFUSED));
        for (ConsentState given : GIVEN) rows.put(given, EnumSet.of(ConsentState.GIVEN_FULL, ConsentState.GIVEN_LIMITED, ConsentState.PARTLY_WITHDRAWN,
            ConsentState.WITHDRAWN, ConsentState.REFUSED, ConsentState.EXPIRED, ConsentState.SUPERSEDED));
        for (ConsentState closed : List.of(ConsentState.REFUSED, ConsentState.WITHDRAWN))
            rows.put(closed, EnumSet.of(ConsentState.REQUESTED, ConsentState.GIVEN_FULL, ConsentState.GIVEN_LIMITED));
        return rows;
    }

    @Test
    void theTableIsTheDocuments() {
        Moves<ConsentState> table = ConsentMoves.table();
        System.out.println("Consent (domain.md 4.6)");
        table.table().forEach(m -> System.out.printf("  %-18s %-18s %-34s %s%n", m.from().map(Enum::name).orElse("-"), m.to(), m.trigger(), new TreeSet<>(m.who())));
        for (ConsentState from : ConsentState.values()) for (ConsentState to : ConsentState.values())
            assertThat(table.allows(from, to)).as(from + " to " + to).isEqualTo(document().getOrDefault(from, Set.of()).contains(to));
    }

    @Test
    void whoTakesConsentIsTheDocuments() {
        ConsentMoves.table().table().stream().filter(m -> !COMPUTED.contains(m.to())).filter(m -> m.to() != ConsentState.REQUESTED)
            .forEach(m -> assertThat(m.who()).as(m.toString()).containsExactlyInAnyOrder(Role.LEAD_PROFESSIONAL, Role.COORDINATOR, Role.TEAM_LEADER));
    }

    @Test
    void eachMoveItDoesNotHaveIsRefusedWithASentence() {
        Text text = Text.load();
        List<String> sentences = new ArrayList<>();
        for (ConsentState from : ConsentState.values()) for (ConsentState to : ConsentState.values()) {
            if (ConsentMoves.table().allows(from, to)) continue;
            ConsentMoves.refusal(from, to).forEach(p -> sentences.add(text.of(p)));
        }
        assertThat(sentences).hasSizeGreaterThan(30).doesNotHaveDuplicates().allMatch(s -> s.contains("cannot become") && s.contains("Record a new answer"));
    }
}
