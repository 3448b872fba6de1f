package org.teamaround.referral.store;

import static org.teamaround.database.schema.Tables.OUTWARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.OutwardRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Need;
import org.teamaround.document.DocumentId;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Method;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.outward.OutwardAnswer;
import org.teamaround.referral.outward.OutwardId;
import org.teamaround.referral.outward.Outwards;

/** Referrals out in the database. */
public final class JooqOutwards implements Outwards {
    private final Database database;
    private final Gate gate;

    public JooqOutwards(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Outward> find(OutwardId id) {
        return list(OUTWARD.ID.eq(id.value())).stream().findFirst();
    }

    @Override public List<Outward> all() {
        return list(DSL.noCondition());
    }

    @Override public List<Outward> of(PersonId child) {
        return list(OUTWARD.CHILD.eq(child.value()));
    }

    @Override public List<Outward> open() {
        return list(OUTWARD.ANSWERED_ON.isNull());
    }

    @Override public String nextReference(LocalDate on) {
        return References.next(database, "O", on, OUTWARD, OUTWARD.REFERENCE);
    }

    @Override public void save(Outward o) {
        gate.save(new OutwardRecord(o.id().value(), o.reference(), o.child().value(), o.agency().value(), o.toWhom(), o.need().name(), o.reason(),
            o.askedFor(), o.madeOn(), o.madeBy(), o.document().map(DocumentId::value).orElse(null), o.answerBy(), o.sent().map(Outward.Sent::on).orElse(null),
            o.sent().map(s -> s.how().name()).orElse(null), o.sent().map(Outward.Sent::by).orElse(""), o.chases(), o.chasedOn().orElse(null),
            o.answered().map(Outward.Answered::on).orElse(null), o.answered().map(a -> a.what().name()).orElse(null),
            o.answered().map(Outward.Answered::words).orElse("")));
    }

    private List<Outward> list(Condition which) {
        return database.read().selectFrom(OUTWARD).where(which).orderBy(OUTWARD.MADE_ON.desc(), OUTWARD.ID.desc()).fetch(JooqOutwards::outward);
    }

    private static Outward outward(OutwardRecord r) {
        Optional<Outward.Sent> sent = Optional.ofNullable(r.getSentOn()).map(on -> new Outward.Sent(on, Method.valueOf(r.getSentHow()), r.getSentBy()));
        Optional<Outward.Answered> answered = Optional.ofNullable(r.getAnsweredOn())
            .map(on -> new Outward.Answered(on, OutwardAnswer.valueOf(r.getAnswer()), r.getAnswerWords()));
        return new Outward(new OutwardId(r.getId()), r.getReference(), new PersonId(r.getChild()), new AgencyId(r.getAgency()), r.getToWhom(),
            Need.valueOf(r.getNeed()), r.getReason(), r.getAskedFor(), r.getMadeOn(), r.getMadeBy(), Optional.ofNullable(r.getDocument()).map(DocumentId::new),
            r.getAnswerBy(), sent, r.getChases(), Optional.ofNullable(r.getChasedOn()), answered);
    }
}
