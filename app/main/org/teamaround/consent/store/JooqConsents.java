package org.teamaround.consent.store;


import static org.teamaround.database.schema.Tables.CONSENT;
import static org.teamaround.database.schema.Tables.CONSENT_AGENCY;
import static org.teamaround.database.schema.Tables.CONSENT_NOT_TOLD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
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
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Scope;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.ConsentAgencyRecord;
import org.teamaround.database.schema.tables.records.ConsentNotToldRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/** Consents in the database. */
public final class JooqConsents implements Consents {
    static final Comparator<Consent> NEWEST_FIRST = Comparator.comparing(Consent::on).thenComparing(c -> c.id().value()).reversed();
    private final Database database;
    private final Gate gate;

    public JooqConsents(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Consent> find(ConsentId id) {
        return list(CONSENT.ID.eq(id.value())).stream().findFirst();
    }

    @Override public List<Consent> of(PersonId child) {
        return list(CONSENT.CHILD.eq(child.value()));
    }

    Map<UUID, Consent> byId(List<UUID> ids) {
        return list(CONSENT.ID.in(ids)).stream().collect(Collectors.toMap(c -> c.id().value(), Function.identity()));
    }

    @Override public Optional<Consent> current(PersonId child) {
        return inForce(of(child));
    }

    /** @param own the consents of one child, newest first */
    static Optional<Consent> inForce(List<Consent> own) {
        Set<ConsentId> superseded = own.stream().flatMap(c -> c.supersedes().stream()).collect(Collectors.toSet());
        return own.stream().filter(c -> !superseded.contains(c.id())).findFirst();
    }

    @Override public void save(Consent consent) {
        gate.save(ConsentRows.row(consent));
        UUID id = consent.id().value();
        gate.replaceChildren(CONSENT_AGENCY, CONSENT_AGENCY.CONSENT, id, agencyRows(id, consent.scope()));
        gate.replaceChildren(CONSENT_NOT_TOLD, CONSENT_NOT_TOLD.CONSENT, id, notToldRows(id, consent.scope()));
    }

    private List<Consent> list(Condition which) {
        Select<Record1<UUID>> ids = DSL.select(CONSENT.ID).from(CONSENT).where(which);
        Map<UUID, List<ConsentAgencyRecord>> agencies = database.read().selectFrom(CONSENT_AGENCY).where(CONSENT_AGENCY.CONSENT.in(ids))
            .fetchGroups(CONSENT_AGENCY.CONSENT, row -> row);
        Map<UUID, List<PersonId>> notTold = database.read().selectFrom(CONSENT_NOT_TOLD).where(CONSENT_NOT_TOLD.CONSENT.in(ids))
            .fetchGroups(CONSENT_NOT_TOLD.CONSENT, row -> new PersonId(row.getPerson()));
        return database.read().selectFrom(CONSENT).where(which).orderBy(CONSENT.ANSWERED_ON.desc(), CONSENT.ID.desc())
            .fetch(row -> ConsentRows.consent(row, agencies.getOrDefault(row.getId(), List.of()),
                Set.copyOf(notTold.getOrDefault(row.getId(), List.of()))));
    }

    private static List<ConsentAgencyRecord> agencyRows(UUID consent, Scope scope) {
        List<ConsentAgencyRecord> rows = new ArrayList<>();
        Set<AgencyId> basic = new HashSet<>(scope.sharedWith());
        basic.removeAll(scope.sensitiveTo());
        add(rows, consent, basic, ConsentRows.BASIC);
        add(rows, consent, scope.sensitiveTo(), ConsentRows.SENSITIVE);
        add(rows, consent, scope.excluded(), ConsentRows.EXCLUDED);
        return rows;
    }

    private static void add(List<ConsentAgencyRecord> rows, UUID consent, Collection<AgencyId> agencies, String may) {
        agencies.stream().sorted(Comparator.comparing(AgencyId::value)).forEach(agency -> rows.add(new ConsentAgencyRecord(
            Columns.line(consent, "agency", rows.size()), consent, rows.size(), agency.value(), may)));
    }

    private static List<ConsentNotToldRecord> notToldRows(UUID consent, Scope scope) {
        List<ConsentNotToldRecord> rows = new ArrayList<>();
        scope.excludedPeople().stream().sorted(Comparator.comparing(PersonId::value)).forEach(person -> rows.add(new ConsentNotToldRecord(
            Columns.line(consent, "not-told", rows.size()), consent, rows.size(), person.value())));
        return rows;
    }
}
