package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.DISPOSAL;
import static org.teamaround.database.schema.Tables.DISPOSAL_LINE;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.DisposalLineRecord;
import org.teamaround.database.schema.tables.records.DisposalRecord;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.privacy.AccessRequest.By;
import org.teamaround.privacy.Disposal;
import org.teamaround.privacy.Disposal.Done;
import org.teamaround.privacy.Disposal.Line;
import org.teamaround.privacy.Disposals;
import org.teamaround.privacy.Kept;

/** Disposal lists in the database. */
public final class JooqDisposals implements Disposals {
    private final Database database;
    private final Gate gate;
    private final Moment moment;

    public JooqDisposals(Database database, Gate gate, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.moment = moment;
    }

    @Override public Optional<Disposal> find(UUID id) {
        return database.read().selectFrom(DISPOSAL).where(DISPOSAL.ID.eq(id)).fetchOptional(this::disposal);
    }

    @Override public List<Disposal> all() {
        return database.read().selectFrom(DISPOSAL).orderBy(DISPOSAL.MADE_ON.desc(), DISPOSAL.ID.desc()).fetch(this::disposal);
    }

    /** Its lines are written once. */
    @Override public void save(Disposal d) {
        boolean fresh = find(d.id()).isEmpty();
        gate.save(new DisposalRecord(d.id(), d.madeOn(), d.reviewed().user(), d.reviewed().name(), d.agreed().map(By::user).orElse(null), d.agreed().map(By::name).orElse(""),
            d.done().map(Done::at).map(ZonedDateTime::toOffsetDateTime).orElse(null), d.done().map(Done::rows).orElse(0), d.done().map(Done::files).orElse(0), d.dropped().orElse(null)));
        if (fresh) gate.replaceChildren(DISPOSAL_LINE, DISPOSAL_LINE.DISPOSAL, d.id(), rows(d));
    }

    private List<DisposalLineRecord> rows(Disposal d) {
        List<DisposalLineRecord> rows = new ArrayList<>();
        for (Line line : d.lines()) rows.add(new DisposalLineRecord(Ids.fresh(moment.now()), d.id(), rows.size(), line.kind().name(), line.record(), line.until(), line.rule()));
        return rows;
    }

    private Disposal disposal(DisposalRecord row) {
        List<Line> lines = database.read().selectFrom(DISPOSAL_LINE).where(DISPOSAL_LINE.DISPOSAL.eq(row.getId())).orderBy(DISPOSAL_LINE.LINE_NO)
            .fetch(l -> new Line(Kept.Kind.valueOf(l.getKind()), l.getRecord(), l.getKeptUntil(), l.getRuleKey()));
        return new Disposal(row.getId(), row.getMadeOn(), lines, new By(row.getReviewedBy(), row.getReviewedName()),
            Optional.ofNullable(row.getAgreedBy()).map(user -> new By(user, row.getAgreedName())),
            Optional.ofNullable(row.getDoneAt()).map(at -> new Done(at.atZoneSameInstant(Moment.ZONE), row.getRowTotal(), row.getFileTotal())), Optional.ofNullable(row.getDroppedOn()));
    }
}
