package org.teamaround.referral.store;

import static org.teamaround.database.schema.Tables.ADVICE;

import java.util.List;
import java.util.Optional;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.AdviceRecord;
import org.teamaround.directory.Need;
import org.teamaround.referral.advice.Advice;
import org.teamaround.referral.advice.AdviceGiven;
import org.teamaround.referral.advice.AdviceId;

/** Advice in the database. */
public final class JooqAdvice implements AdviceGiven {
    private final Database database;
    private final Gate gate;

    public JooqAdvice(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Advice> find(AdviceId id) {
        return database.read().selectFrom(ADVICE).where(ADVICE.ID.eq(id.value())).fetchOptional(JooqAdvice::advice);
    }

    @Override public List<Advice> all() {
        return database.read().selectFrom(ADVICE).orderBy(ADVICE.GIVEN_ON.desc(), ADVICE.ID.desc()).fetch(JooqAdvice::advice);
    }

    @Override public void save(Advice a) {
        gate.save(new AdviceRecord(a.id().value(), a.on(), a.by(), a.need().name(), a.asker(), a.agency(), a.question(), a.answer()));
    }

    private static Advice advice(AdviceRecord r) {
        return new Advice(new AdviceId(r.getId()), r.getGivenOn(), r.getGivenBy(), Need.valueOf(r.getNeed()), r.getAsker(), r.getAgency(), r.getQuestion(),
            r.getAnswer());
    }
}
