package org.teamaround.referral.store;


import static org.teamaround.database.schema.Tables.REFERRAL;
import static org.teamaround.database.schema.Tables.REFERRAL_CHILD;
import static org.teamaround.database.schema.Tables.REFERRAL_QUESTION;
import static org.teamaround.database.schema.Tables.REFERRAL_SIGNPOST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.InBin;
import org.teamaround.database.schema.tables.records.ReferralChildRecord;
import org.teamaround.database.schema.tables.records.ReferralQuestionRecord;
import org.teamaround.database.schema.tables.records.ReferralSignpostRecord;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Question;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;
import org.teamaround.referral.Screening;

/** Referrals in the database. A list is read with three queries, however long it is. */
public final class JooqReferrals implements Referrals {
    static final Comparator<Referral> NEWEST_FIRST = Comparator.comparing((Referral r) -> r.receivedAt().toInstant()).thenComparing(r -> r.id().value()).reversed();
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private final Database database;
    private final Gate gate;
    private final FeedbackTable feedback;

    public JooqReferrals(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
        this.feedback = new FeedbackTable(database, gate);
    }

    @Override public Optional<Referral> find(ReferralId id) {
        return list(REFERRAL.ID.eq(id.value())).stream().findFirst();
    }

    @Override public Optional<Referral> withReference(String reference) {
        return list(REFERRAL.REFERENCE.eq(reference)).stream().findFirst();
    }

    @Override public List<Referral> all() {
        return list(InBin.not(REFERRAL.ID));
    }

    @Override public List<Referral> of(PersonId child) {
        return list(REFERRAL.ID.in(database.read().select(REFERRAL_CHILD.REFERRAL).from(REFERRAL_CHILD)
            .where(REFERRAL_CHILD.CHILD.eq(child.value()))).and(InBin.not(REFERRAL.ID)));
    }

    Map<UUID, Referral> byId(List<UUID> ids) {
        return list(REFERRAL.ID.in(ids)).stream().collect(Collectors.toMap(r -> r.id().value(), Function.identity()));
    }

    @Override public List<Referral> in(Set<ReferralState> states) {
        return list(REFERRAL.STATE.in(states.stream().map(Enum::name).toList()).and(InBin.not(REFERRAL.ID)));
    }

    @Override public List<Referral> transferred() {
        return list(REFERRAL.TRANSFER_ARRIVED.ge(EVER).and(InBin.not(REFERRAL.ID)));
    }

    @Override public void save(Referral referral) {
        gate.save(ReferralRows.row(referral));
        UUID id = referral.id().value();
        gate.replaceChildren(REFERRAL_CHILD, REFERRAL_CHILD.REFERRAL, id, childRows(referral));
        gate.replaceChildren(REFERRAL_SIGNPOST, REFERRAL_SIGNPOST.REFERRAL, id, signpostRows(referral));
    }

    @Override public String nextReference(LocalDate on) {
        return References.next(database, "R", on, REFERRAL, REFERRAL.REFERENCE);
    }

    @Override public List<Feedback> feedback(ReferralId referral) {
        return feedback.of(referral);
    }

    Map<UUID, Feedback> feedbackById(List<UUID> ids) {
        return feedback.byId(ids);
    }

    @Override public List<Feedback> owed() {
        return feedback.owed();
    }

    @Override public Optional<Feedback> feedback(UUID id) {
        return feedback.find(id);
    }

    @Override public void save(Feedback word) {
        feedback.save(word);
    }

    @Override public List<Question> openQuestions(Collection<ReferralId> ofThese) {
        return database.read().selectFrom(REFERRAL_QUESTION).where(REFERRAL_QUESTION.REFERRAL.in(ofThese.stream().map(ReferralId::value).toList()))
            .and(REFERRAL_QUESTION.ANSWERED_ON.isNull()).orderBy(REFERRAL_QUESTION.ASKED_ON.desc(), REFERRAL_QUESTION.ID.desc()).fetch().stream().map(JooqReferrals::question).toList();
    }

    @Override public List<Question> questions(ReferralId referral) {
        return database.read().selectFrom(REFERRAL_QUESTION).where(REFERRAL_QUESTION.REFERRAL.eq(referral.value()))
            .orderBy(REFERRAL_QUESTION.ASKED_ON.desc(), REFERRAL_QUESTION.ID.desc()).fetch().stream().map(JooqReferrals::question).toList();
    }

    @Override public void save(Question q) {
        ReferralQuestionRecord row = new ReferralQuestionRecord();
        row.setId(q.id());
        row.setReferral(q.referral().value());
        row.setAsked(q.asked());
        row.setAskedOn(q.askedOn());
        row.setDueOn(q.due());
        row.setChases(q.chases());
        row.setChasedOn(q.chasedOn().orElse(null));
        row.setAnsweredOn(q.answeredOn().orElse(null));
        row.setAnswer(q.answer());
        gate.save(row);
    }

    private static Question question(ReferralQuestionRecord r) {
        return new Question(r.getId(), new ReferralId(r.getReferral()), r.getAsked(), r.getAskedOn(), r.getDueOn(), r.getChases(),
            Optional.ofNullable(r.getChasedOn()), Optional.ofNullable(r.getAnsweredOn()), r.getAnswer());
    }

    private List<Referral> list(Condition which) {
        Map<UUID, List<PersonId>> children = database.read().selectFrom(REFERRAL_CHILD).where(REFERRAL_CHILD.REFERRAL.in(ids(which)))
            .orderBy(REFERRAL_CHILD.LINE_NO).fetch().intoGroups(REFERRAL_CHILD.REFERRAL, row -> new PersonId(row.get(REFERRAL_CHILD.CHILD)));
        Map<UUID, List<String>> signposts = database.read().selectFrom(REFERRAL_SIGNPOST).where(REFERRAL_SIGNPOST.REFERRAL.in(ids(which)))
            .orderBy(REFERRAL_SIGNPOST.LINE_NO).fetch().intoGroups(REFERRAL_SIGNPOST.REFERRAL, REFERRAL_SIGNPOST.SIGNPOST);
        return database.read().selectFrom(REFERRAL).where(which).orderBy(REFERRAL.RECEIVED_AT.desc(), REFERRAL.ID.desc()).fetch().stream()
            .map(row -> new ReadReferral(row, children.getOrDefault(row.getId(), List.of()), signposts.getOrDefault(row.getId(), List.of())).referral())
            .toList();
    }

    private Select<Record1<UUID>> ids(Condition which) {
        return DSL.select(REFERRAL.ID).from(REFERRAL).where(which);
    }

    private static List<ReferralChildRecord> childRows(Referral referral) {
        List<ReferralChildRecord> rows = new ArrayList<>();
        UUID id = referral.id().value();
        for (PersonId child : referral.children())
            rows.add(new ReferralChildRecord(Columns.line(id, "child", rows.size()), id, rows.size(), child.value()));
        return rows;
    }

    private static List<ReferralSignpostRecord> signpostRows(Referral referral) {
        List<ReferralSignpostRecord> rows = new ArrayList<>();
        UUID id = referral.id().value();
        for (String signpost : referral.screening().map(Screening::signposted).orElse(List.of()))
            rows.add(new ReferralSignpostRecord(Columns.line(id, "signpost", rows.size()), id, rows.size(), signpost));
        return rows;
    }
}
