package org.teamaround.panel.store;

import static org.teamaround.database.schema.Tables.PANEL_ITEM;
import static org.teamaround.database.schema.Tables.PANEL_SERVICE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.PanelItemRecord;
import org.teamaround.database.schema.tables.records.PanelServiceRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.panel.AgendaSection;
import org.teamaround.panel.AllocatedService;
import org.teamaround.panel.Decision;
import org.teamaround.panel.ItemState;
import org.teamaround.panel.LatePaper;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelItemId;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.referral.ReferralId;

/** Items as rows; their services each in a row of its own. */
final class ItemRows {
    private ItemRows() {}

    static void save(Gate gate, PanelItem i) {
        PanelItemRecord row = new PanelItemRecord();
        row.setId(i.id().value());
        row.setMeetingId(i.meeting().value());
        row.setReferralId(i.referral().value());
        row.setAgendaSection(i.section().name());
        row.setState(i.state().name());
        row.setLineNo(i.lineNo());
        row.setMinutes(i.minutes());
        row.setDeferrals(i.deferrals());
        row.setAwaited(i.awaited());
        row.setLateAgreedBy(i.late().map(LatePaper::agreedBy).orElse(null));
        row.setLateAgreedOn(i.late().map(LatePaper::on).orElse(null));
        row.setLateReason(i.late().map(LatePaper::reason).orElse(null));
        row.setPreviousItem(Codes.id(i.previous()));
        row.setRemovedWhy(i.removedWhy());
        i.decision().ifPresent(d -> DecisionColumns.write(row, d));
        gate.save(row);
        gate.replaceChildren(PANEL_SERVICE, PANEL_SERVICE.ITEM_ID, i.id().value(), services(i));
    }

    private static List<PanelServiceRecord> services(PanelItem item) {
        List<PanelServiceRecord> rows = new ArrayList<>();
        for (AllocatedService s : item.decision().map(Decision::services).orElse(List.of())) {
            int line = rows.size() + 1;
            rows.add(new PanelServiceRecord(Codes.row("service", item.id().value(), line), item.id().value(), line, s.service(),
                Codes.id(s.agency()), s.worker(), s.startBy().orElse(null), s.commissioned()));
        }
        return rows;
    }

    /** Oldest first. */
    static List<PanelItem> where(DSLContext sql, Condition which) {
        List<PanelItemRecord> rows = sql.selectFrom(PANEL_ITEM).where(which).fetch();
        Map<UUID, List<AllocatedService>> services = sql.selectFrom(PANEL_SERVICE)
            .where(PANEL_SERVICE.ITEM_ID.in(rows.stream().map(PanelItemRecord::getId).toList())).orderBy(PANEL_SERVICE.LINE_NO)
            .fetchGroups(PANEL_SERVICE.ITEM_ID, ItemRows::service);
        return rows.stream().map(r -> read(r, services.getOrDefault(r.getId(), List.of())))
            .sorted(Comparator.comparing(i -> i.id().value().toString())).toList();
    }

    private static AllocatedService service(PanelServiceRecord r) {
        return new AllocatedService(r.getService(), Optional.ofNullable(r.getAgency()).map(AgencyId::new), r.getWorker(),
            Optional.ofNullable(r.getStartBy()), r.getCommissioned());
    }

    private static PanelItem read(PanelItemRecord r, List<AllocatedService> services) {
        Optional<LatePaper> late = Optional.ofNullable(r.getLateAgreedBy()).map(by -> new LatePaper(by, r.getLateAgreedOn(), r.getLateReason()));
        return new PanelItem(new PanelItemId(r.getId()), new PanelMeetingId(r.getMeetingId()), new ReferralId(r.getReferralId()),
            AgendaSection.valueOf(r.getAgendaSection()), ItemState.valueOf(r.getState()), r.getLineNo(), r.getMinutes(), r.getDeferrals(),
            r.getAwaited(), late, Optional.ofNullable(r.getPreviousItem()).map(PanelItemId::new), DecisionColumns.read(r, services),
            r.getRemovedWhy());
    }
}
