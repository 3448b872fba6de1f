package org.teamaround.find.store;

import static org.teamaround.database.schema.Tables.ASSESSMENT;
import static org.teamaround.database.schema.Tables.DELIVERY_PLAN_EPISODE;
import static org.teamaround.database.schema.Tables.DOCUMENT_SUBJECT;
import static org.teamaround.database.schema.Tables.EPISODE;
import static org.teamaround.database.schema.Tables.PANEL_ITEM;
import static org.teamaround.database.schema.Tables.REFERRAL_CHILD;
import static org.teamaround.database.schema.Tables.TEAM_MEETING_EPISODE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** The records with texts that are about some children. */
final class TextsOfChildren {
    private final DSLContext sql;

    TextsOfChildren(DSLContext sql) {
        this.sql = sql;
    }

    Set<UUID> of(Set<UUID> children) {
        Set<UUID> records = new HashSet<>(children);
        Lots.of(children, lot -> add(lot, records));
        return records;
    }

    private void add(List<UUID> children, Set<UUID> records) {
        List<UUID> referrals = sql.selectDistinct(REFERRAL_CHILD.REFERRAL).from(REFERRAL_CHILD).where(REFERRAL_CHILD.CHILD.in(children)).fetch(REFERRAL_CHILD.REFERRAL);
        List<UUID> episodes = sql.select(EPISODE.ID).from(EPISODE).where(EPISODE.CHILD.in(children)).fetch(EPISODE.ID);
        records.addAll(referrals);
        records.addAll(episodes);
        records.addAll(sql.selectDistinct(DOCUMENT_SUBJECT.DOCUMENT).from(DOCUMENT_SUBJECT).where(DOCUMENT_SUBJECT.SUBJECT.in(children)).fetch(DOCUMENT_SUBJECT.DOCUMENT));
        records.addAll(sql.select(ASSESSMENT.ID).from(ASSESSMENT).where(ASSESSMENT.CHILD.in(children)).fetch(ASSESSMENT.ID));
        records.addAll(sql.select(PANEL_ITEM.ID).from(PANEL_ITEM).where(PANEL_ITEM.REFERRAL_ID.in(referrals)).fetch(PANEL_ITEM.ID));
        records.addAll(sql.select(TEAM_MEETING_EPISODE.MEETING).from(TEAM_MEETING_EPISODE).where(TEAM_MEETING_EPISODE.EPISODE.in(episodes)).fetch(TEAM_MEETING_EPISODE.MEETING));
        records.addAll(sql.select(DELIVERY_PLAN_EPISODE.PLAN).from(DELIVERY_PLAN_EPISODE).where(DELIVERY_PLAN_EPISODE.EPISODE.in(episodes)).fetch(DELIVERY_PLAN_EPISODE.PLAN));
    }
}
