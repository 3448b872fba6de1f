package org.teamaround.plan.store;


import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.teamaround.database.schema.Tables.EPISODE;
import static org.teamaround.database.schema.Tables.EPISODE_LEAD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.EpisodeLeadRecord;
import org.teamaround.database.schema.tables.records.EpisodeRecord;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Closure;
import org.teamaround.plan.ClosureReason;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.EpisodeState;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.LeadRole;
import org.teamaround.referral.Level;
import org.teamaround.referral.ReferralId;

/** Episodes with their leads, in the database. */
public final class JooqEpisodes implements Episodes {
    static final Comparator<Episode> OLDEST_FIRST = Comparator.comparing(Episode::openedOn).thenComparing(Episode::reference);
    private static final List<String> OPEN = Stream.of(EpisodeState.values()).filter(state -> state != EpisodeState.CLOSED).map(Enum::name).toList();
    private final Database database;
    private final Gate gate;

    public JooqEpisodes(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override
    public Optional<Episode> find(EpisodeId id) {
        return where(EPISODE.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<Episode> of(PersonId child) {
        return where(EPISODE.CHILD.eq(child.value())).reversed();
    }

    @Override
    public List<Episode> of(ReferralId referral) {
        return where(EPISODE.REFERRAL.eq(referral.value()));
    }

    @Override
    public List<Episode> all() {
        return where(noCondition());
    }

    @Override
    public List<Episode> open() {
        return where(EPISODE.STATE.in(OPEN));
    }

    Map<UUID, Episode> byId(List<UUID> ids) {
        return where(EPISODE.ID.in(ids)).stream().collect(Collectors.toMap(e -> e.id().value(), Function.identity()));
    }

    @Override
    public String nextReference(LocalDate on) {
        String start = "E-" + on.getYear() + '-';
        String last = database.read().select(max(EPISODE.REFERENCE)).from(EPISODE).where(EPISODE.REFERENCE.like(start + "%")).fetchOne(0, String.class);
        int number = last == null ? 0 : Integer.parseInt(last.substring(start.length()));
        return start + String.format(java.util.Locale.ROOT, "%04d", number + 1);
    }

    @Override
    public void save(Episode episode) {
        gate.save(row(episode));
        int size = episode.leads().size();
        gate.replaceChildren(EPISODE_LEAD, EPISODE_LEAD.EPISODE, episode.id().value(),
            IntStream.range(0, size).mapToObj(i -> row(episode.id(), size - 1 - i, episode.leads().get(i))).toList());
    }

    private List<Episode> where(Condition condition) {
        Map<UUID, List<EpisodeLeadRecord>> leads = database.read().selectFrom(EPISODE_LEAD)
            .where(EPISODE_LEAD.EPISODE.in(select(EPISODE.ID).from(EPISODE).where(condition)))
            .orderBy(EPISODE_LEAD.LINE_NO.desc()).fetchGroups(EPISODE_LEAD.EPISODE, row -> row);
        return database.read().selectFrom(EPISODE).where(condition).orderBy(EPISODE.OPENED_ON, EPISODE.REFERENCE)
            .fetch(row -> episode(row, leads.getOrDefault(row.getId(), List.of())));
    }

    private static EpisodeRecord row(Episode episode) {
        EpisodeRecord row = new EpisodeRecord();
        row.setId(episode.id().value());
        row.setReference(episode.reference());
        row.setChild(episode.child().value());
        row.setReferral(episode.referral().map(ReferralId::value).orElse(null));
        row.setState(episode.state().name());
        row.setOpenedOn(episode.openedOn());
        row.setAllocatedOn(episode.allocatedOn().orElse(null));
        row.setContactedOn(episode.contactedOn().orElse(null));
        row.setVisitedOn(episode.visitedOn().orElse(null));
        row.setNeedLevel(Columns.name(episode.level()));
        row.setServices(Columns.lines(episode.services()));
        episode.closure().ifPresent(closure -> close(row, closure));
        return row;
    }

    private static void close(EpisodeRecord row, Closure closure) {
        row.setClosedOn(closure.on());
        row.setClosureReason(closure.reason().name());
        row.setWhatWorked(closure.whatWorked());
        row.setRemainingNeeds(closure.remaining());
        row.setContingency(closure.contingency());
        row.setChildView(closure.childView());
        row.setParentView(closure.parentView());
        row.setContactAttempts(Columns.days(closure.attempts()));
        row.setClosureNote(closure.note());
        row.setSignedOffBy(closure.signedOffBy());
    }

    private static EpisodeLeadRecord row(EpisodeId episode, int line, LeadRole lead) {
        EpisodeLeadRecord row = new EpisodeLeadRecord();
        row.setId(Columns.lineId(episode.value(), "lead" + line));
        row.setEpisode(episode.value());
        row.setLineNo(line);
        row.setPractitioner(lead.practitioner().value());
        row.setFromDate(lead.from());
        row.setToDate(lead.to().orElse(null));
        row.setAccepted(lead.accepted().orElse(null));
        row.setReason(lead.reason());
        row.setFamilyPreference(lead.familyPreference().orElse(null));
        return row;
    }

    private static Episode episode(EpisodeRecord row, List<EpisodeLeadRecord> leads) {
        return new Episode(new EpisodeId(row.getId()), row.getReference(), new PersonId(row.getChild()),
            Optional.ofNullable(row.getReferral()).map(ReferralId::new), EpisodeState.valueOf(row.getState()), row.getOpenedOn(),
            Optional.ofNullable(row.getAllocatedOn()), Optional.ofNullable(row.getContactedOn()), Optional.ofNullable(row.getVisitedOn()),
            Columns.constant(Level.class, row.getNeedLevel()), leads.stream().map(JooqEpisodes::lead).toList(),
            Columns.lines(row.getServices()), Optional.ofNullable(row.getClosedOn()).map(on -> closure(row, on)));
    }

    private static LeadRole lead(EpisodeLeadRecord row) {
        return new LeadRole(new PractitionerId(row.getPractitioner()), row.getFromDate(), Optional.ofNullable(row.getToDate()),
            Optional.ofNullable(row.getAccepted()), row.getReason(), Optional.ofNullable(row.getFamilyPreference()));
    }

    private static Closure closure(EpisodeRecord row, LocalDate on) {
        return new Closure(on, ClosureReason.valueOf(row.getClosureReason()), Columns.text(row.getWhatWorked()),
            Columns.text(row.getRemainingNeeds()), Columns.text(row.getContingency()), Columns.text(row.getChildView()),
            Columns.text(row.getParentView()), Columns.days(Columns.text(row.getContactAttempts())), Columns.text(row.getClosureNote()),
            Columns.text(row.getSignedOffBy()));
    }
}
