package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.ACCESS_PASSAGE;
import static org.teamaround.database.schema.Tables.ACCESS_PAUSE;
import static org.teamaround.database.schema.Tables.ACCESS_REQUEST;
import static org.teamaround.database.schema.Tables.ACCESS_SPAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.AccessPassageRecord;
import org.teamaround.database.schema.tables.records.AccessPauseRecord;
import org.teamaround.database.schema.tables.records.AccessRequestRecord;
import org.teamaround.database.schema.tables.records.AccessSpanRecord;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;
import org.teamaround.privacy.AccessRequest;
import org.teamaround.privacy.AccessRequest.Asker;
import org.teamaround.privacy.AccessRequest.By;
import org.teamaround.privacy.AccessRequest.Capacity;
import org.teamaround.privacy.AccessRequest.Check;
import org.teamaround.privacy.AccessRequest.Closed;
import org.teamaround.privacy.AccessRequest.Overruling;
import org.teamaround.privacy.AccessRequest.Pause;
import org.teamaround.privacy.AccessRequest.PauseReason;
import org.teamaround.privacy.AccessRequest.Seen;
import org.teamaround.privacy.AccessRequest.Sent;
import org.teamaround.privacy.AccessRequestId;
import org.teamaround.privacy.AccessRequests;
import org.teamaround.privacy.Decision;
import org.teamaround.privacy.Decision.Reason;
import org.teamaround.privacy.Decision.Span;
import org.teamaround.privacy.Source;

/** The log of requests in the database. */
public final class JooqAccessRequests implements AccessRequests {
    private final Database database;
    private final Gate gate;
    private final Moment moment;

    public JooqAccessRequests(Database database, Gate gate, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.moment = moment;
    }

    @Override public Optional<AccessRequest> find(AccessRequestId id) {
        return database.read().selectFrom(ACCESS_REQUEST).where(ACCESS_REQUEST.ID.eq(id.value())).fetchOptional(this::request);
    }

    @Override public List<AccessRequest> all() {
        return database.read().selectFrom(ACCESS_REQUEST).orderBy(ACCESS_REQUEST.RECEIVED_ON.desc(), ACCESS_REQUEST.ID.desc()).fetch(this::request);
    }

    @Override public void save(AccessRequest r) {
        AccessRequestRecord row = new AccessRequestRecord();
        row.setId(r.id().value());
        row.setAbout(r.about().value());
        row.setReceivedOn(r.received());
        row.setAsker(r.asker().name());
        row.setAskerPerson(r.asker().person().map(PersonId::value).orElse(null));
        row.setCapacity(r.asker().capacity().name());
        row.setWanted(r.wanted());
        row.setIdSeen(r.idSeen().map(Seen::what).orElse(""));
        row.setIdSeenOn(r.idSeen().map(Seen::on).orElse(null));
        row.setComplexWhy(r.complexWhy());
        row.setOverrideWhy(r.overruling().map(Overruling::why).orElse(""));
        row.setOverrideBy(r.overruling().map(Overruling::by).orElse(""));
        row.setMarkedBy(r.marked().map(By::user).orElse(null));
        row.setMarkedName(r.marked().map(By::name).orElse(""));
        row.setCheckedBy(r.check().map(c -> c.by().user()).orElse(null));
        row.setCheckedName(r.check().map(c -> c.by().name()).orElse(""));
        row.setCheckedOn(r.check().map(Check::on).orElse(null));
        row.setCheckedHash(r.check().map(Check::hash).orElse(""));
        row.setSentOn(r.sent().map(Sent::on).orElse(null));
        row.setSentHow(r.sent().map(Sent::how).orElse(""));
        row.setPageCount(r.sent().map(Sent::pages).orElse(null));
        row.setClosedOn(r.closed().map(Closed::on).orElse(null));
        row.setClosedWhy(r.closed().map(Closed::why).orElse(""));
        gate.save(row);
        List<AccessPauseRecord> pauses = new ArrayList<>();
        for (Pause p : r.pauses()) pauses.add(new AccessPauseRecord(p.id(), r.id().value(), pauses.size(), p.why().name(), p.from(), p.to().orElse(null)));
        gate.replaceChildren(ACCESS_PAUSE, ACCESS_PAUSE.REQUEST, r.id().value(), pauses);
    }

    private AccessRequest request(AccessRequestRecord row) {
        List<Pause> pauses = database.read().selectFrom(ACCESS_PAUSE).where(ACCESS_PAUSE.REQUEST.eq(row.getId())).orderBy(ACCESS_PAUSE.LINE_NO)
            .fetch(p -> new Pause(p.getId(), PauseReason.valueOf(p.getWhy()), p.getPausedFrom(), Optional.ofNullable(p.getPausedTo())));
        return new AccessRequest(new AccessRequestId(row.getId()), new PersonId(row.getAbout()), row.getReceivedOn(),
            new Asker(row.getAsker(), Optional.ofNullable(row.getAskerPerson()).map(PersonId::new), Capacity.valueOf(row.getCapacity())), row.getWanted(),
            Optional.ofNullable(row.getIdSeenOn()).map(on -> new Seen(row.getIdSeen(), on)), pauses, row.getComplexWhy(),
            Optional.of(row.getOverrideWhy()).filter(why -> !why.isEmpty()).map(why -> new Overruling(why, row.getOverrideBy())), by(row.getMarkedBy(), row.getMarkedName()),
            by(row.getCheckedBy(), row.getCheckedName()).map(by -> new Check(by, row.getCheckedOn(), row.getCheckedHash())),
            Optional.ofNullable(row.getSentOn()).map(on -> new Sent(on, row.getSentHow(), row.getPageCount())), Optional.ofNullable(row.getClosedOn()).map(on -> new Closed(on, row.getClosedWhy())));
    }

    private static Optional<By> by(@org.jspecify.annotations.Nullable UUID user, String name) {
        return Optional.ofNullable(user).map(id -> new By(id, name));
    }

    @Override public List<Decision> decisions(AccessRequestId request) {
        var spans = database.read().select(ACCESS_SPAN.fields()).from(ACCESS_SPAN).join(ACCESS_PASSAGE).on(ACCESS_PASSAGE.ID.eq(ACCESS_SPAN.PASSAGE))
            .where(ACCESS_PASSAGE.REQUEST.eq(request.value())).orderBy(ACCESS_SPAN.LINE_NO).fetchInto(ACCESS_SPAN).intoGroups(ACCESS_SPAN.PASSAGE);
        return database.read().selectFrom(ACCESS_PASSAGE).where(ACCESS_PASSAGE.REQUEST.eq(request.value())).fetch(row -> new Decision(new Source(row.getSourceTable(), row.getSourceRow()),
            row.getWordsHash(), spans.containsKey(row.getId()) ? spans.get(row.getId()).map(s -> new Span(s.getFromChar(), s.getToChar(), Reason.valueOf(s.getReason()))) : List.of(), row.getDecidedBy()));
    }

    @Override public void save(AccessRequestId request, Decision decision) {
        UUID id = database.read().select(ACCESS_PASSAGE.ID).from(ACCESS_PASSAGE).where(ACCESS_PASSAGE.REQUEST.eq(request.value()))
            .and(ACCESS_PASSAGE.SOURCE_TABLE.eq(decision.source().table())).and(ACCESS_PASSAGE.SOURCE_ROW.eq(decision.source().row()))
            .fetchOptional(ACCESS_PASSAGE.ID).orElseGet(() -> Ids.fresh(moment.now()));
        gate.save(new AccessPassageRecord(id, request.value(), decision.source().table(), decision.source().row(), decision.hash(), decision.by()));
        List<AccessSpanRecord> rows = new ArrayList<>();
        for (Span span : decision.spans()) rows.add(new AccessSpanRecord(Ids.fresh(moment.now()), id, rows.size(), span.from(), span.to(), span.reason().name()));
        gate.replaceChildren(ACCESS_SPAN, ACCESS_SPAN.PASSAGE, id, rows);
    }
}
