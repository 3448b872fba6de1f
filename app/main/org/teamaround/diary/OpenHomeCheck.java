package org.teamaround.diary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.family.RestrictHousehold;
import org.teamaround.plan.Episodes;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralMoves;
import org.teamaround.referral.Referrals;

/**
 * A child's address and school are open to everybody while somebody it lives with is restricted (domain.md 5.3): they lead to who must not
 * be found. Asked of open cases and of referrals on their way.
 */
public final class OpenHomeCheck implements Check {
    private final Cases cases;
    private final Referrals referrals;
    private final Persons persons;
    private final Reminders reminders;

    public OpenHomeCheck(Episodes episodes, Referrals referrals, Persons persons, Reminders reminders) {
        cases = new Cases(episodes);
        this.referrals = referrals;
        this.persons = persons;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        Map<PersonId, Optional<ReferralId>> children = new LinkedHashMap<>();
        referrals.in(ReferralMoves.OPEN).forEach(r -> r.children().forEach(child -> children.putIfAbsent(child, Optional.of(r.id()))));
        cases.open().forEach(e -> children.putIfAbsent(e.child(), e.referral()));
        RestrictHousehold.readTogether(children.keySet(), persons);
        return children.entrySet().stream().filter(child -> RestrictHousehold.isOpen(child.getKey(), persons))
            .map(child -> reminders.agreed(DueKind.OPEN_HOME, new Subject(List.of(child.getKey()), child.getValue(), child.getKey().value(), ""), today));
    }
}
