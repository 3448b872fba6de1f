package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.NOTICE_VERSION;
import static org.teamaround.database.schema.Tables.PRIVACY_NOTICE;
import static org.teamaround.database.schema.Tables.PRIVACY_NOTICE_CHILD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.NoticeVersionRecord;
import org.teamaround.database.schema.tables.records.PrivacyNoticeChildRecord;
import org.teamaround.database.schema.tables.records.PrivacyNoticeRecord;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonId;
import org.teamaround.privacy.NoticeGiven;
import org.teamaround.privacy.Notices;

/** Privacy notices in the database. */
public final class JooqNotices implements Notices {
    private final Database database;
    private final Gate gate;
    private final Moment moment;

    public JooqNotices(Database database, Gate gate, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.moment = moment;
    }

    @Override public List<Version> versions() {
        return database.read().selectFrom(NOTICE_VERSION).orderBy(NOTICE_VERSION.IN_USE_FROM.desc(), NOTICE_VERSION.ID.desc()).fetch(r -> new Version(r.getId(), r.getName(), r.getInUseFrom()));
    }

    @Override public void save(Version version) {
        gate.save(new NoticeVersionRecord(version.id(), version.name(), version.from()));
    }

    @Override public List<NoticeGiven> all() {
        Map<UUID, List<UUID>> children = database.read().selectFrom(PRIVACY_NOTICE_CHILD).orderBy(PRIVACY_NOTICE_CHILD.LINE_NO).fetchGroups(PRIVACY_NOTICE_CHILD.NOTICE, PRIVACY_NOTICE_CHILD.CHILD);
        return database.read().selectFrom(PRIVACY_NOTICE).orderBy(PRIVACY_NOTICE.GIVEN_ON.desc(), PRIVACY_NOTICE.ID.desc()).fetch(r -> new NoticeGiven(r.getId(),
            children.getOrDefault(r.getId(), List.of()).stream().map(PersonId::new).toList(), r.getName(), r.getGivenOn(), r.getGivenTo(), r.getGivenBy()));
    }

    @Override public void save(NoticeGiven n) {
        gate.save(new PrivacyNoticeRecord(n.id(), n.version(), n.on(), n.to(), n.by()));
        List<PrivacyNoticeChildRecord> rows = new ArrayList<>();
        for (PersonId child : n.children()) rows.add(new PrivacyNoticeChildRecord(Ids.fresh(moment.now()), n.id(), rows.size(), child.value()));
        gate.replaceChildren(PRIVACY_NOTICE_CHILD, PRIVACY_NOTICE_CHILD.NOTICE, n.id(), rows);
    }
}
