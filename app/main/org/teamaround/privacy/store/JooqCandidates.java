package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.REFERRAL;
import static org.teamaround.database.schema.Tables.REFERRAL_CHILD;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;
import org.teamaround.privacy.Candidates;
import org.teamaround.referral.ReferralId;

/** Children old enough, or begun long enough ago; and those of a referral that was settled a year ago. */
public final class JooqCandidates implements Candidates {
    private static final int BIRTHDAY = 25;
    private static final Set<String> REFUSED = Set.of("NOT_ACCEPTED", "DECLINED", "WITHDRAWN", "DUPLICATE", "REDIRECTED");
    private final Database database;

    public JooqCandidates(Database database) {
        this.database = database;
    }

    @Override public List<PersonId> children(LocalDate today) {
        LocalDate born = today.minusYears(BIRTHDAY);
        Condition old = PERSON.BIRTH_DATE.le(born).or(PERSON.BIRTH_DATE.isNull().and(PERSON.BIRTH_YEAR.le(born.getYear()))).or(PERSON.ENDING_DATE.le(born)).or(PERSON.ID.lt(begunAfter(born)))
            .or(PERSON.ID.in(DSL.select(REFERRAL_CHILD.CHILD).from(REFERRAL_CHILD).join(REFERRAL).on(REFERRAL.ID.eq(REFERRAL_CHILD.REFERRAL))
                .where(REFERRAL.RECEIVED_AT.lt(midnightAfter(born)))));
        Set<UUID> found = new LinkedHashSet<>(database.read().select(PERSON.ID).from(PERSON).where(PERSON.KIND.eq("CHILD")).and(PERSON.GONE.eq("")).and(old).fetch(PERSON.ID));
        found.addAll(database.read().selectDistinct(REFERRAL_CHILD.CHILD).from(REFERRAL_CHILD).join(REFERRAL).on(REFERRAL.ID.eq(REFERRAL_CHILD.REFERRAL))
            .where(settled(today)).fetch(REFERRAL_CHILD.CHILD));
        return found.stream().map(PersonId::new).toList();
    }

    @Override public List<ReferralId> referrals(LocalDate today) {
        return database.read().select(REFERRAL.ID).from(REFERRAL).where(settled(today)).fetch(REFERRAL.ID).stream().map(ReferralId::new).toList();
    }

    /** Ids tell when a record was begun: whose birth nobody knows is kept from that day. */
    private static UUID begunAfter(LocalDate day) {
        return new UUID(midnightAfter(day).toInstant().toEpochMilli() << 16, 0);
    }

    private static OffsetDateTime midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Moment.ZONE).toOffsetDateTime();
    }

    private static Condition settled(LocalDate today) {
        LocalDate ago = today.minusYears(1);
        return REFERRAL.STATE.in(REFUSED).and(REFERRAL.SETTLED_ON.le(ago).or(REFERRAL.SETTLED_ON.isNull().and(REFERRAL.SCREENED_ON.le(ago))));
    }
}
