package org.teamaround.directory.store;

import static org.teamaround.database.schema.Tables.PRACTITIONER;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.PractitionerRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.DirectoryRules;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;

/** Practitioners in the database. */
public final class JooqPractitioners implements Practitioners {
    private final Database database;
    private final Gate gate;

    public JooqPractitioners(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Practitioner> find(PractitionerId id) {
        return database.read().selectFrom(PRACTITIONER).where(PRACTITIONER.ID.eq(id.value())).fetchOptional(JooqPractitioners::practitioner);
    }

    @Override public Optional<Practitioner> named(String name) {
        return database.read().selectFrom(PRACTITIONER).where(DSL.lower(PRACTITIONER.NAME).eq(DirectoryRules.key(name)))
            .orderBy(PRACTITIONER.ID).fetch().stream().findFirst().map(JooqPractitioners::practitioner);
    }

    @Override public List<Practitioner> all() {
        return database.read().selectFrom(PRACTITIONER).fetch().stream().map(JooqPractitioners::practitioner)
            .sorted(Comparator.comparing(p -> DirectoryRules.key(p.name()))).toList();
    }

    @Override public void save(Practitioner p) {
        gate.save(new PractitionerRecord(p.id().value(), p.name(), p.jobTitle(), p.agency().map(AgencyId::value).orElse(null), p.phone(),
            p.secureEmail(), p.cafTrained().orElse(null), p.inLeadPool(), p.cafLead(), p.active(), p.user().orElse(null)));
    }

    private static Practitioner practitioner(PractitionerRecord r) {
        return new Practitioner(new PractitionerId(r.getId()), r.getName(), r.getJobTitle(), Optional.ofNullable(r.getAgency()).map(AgencyId::new),
            r.getPhone(), r.getSecureEmail(), Optional.ofNullable(r.getCafTrained()), r.getInLeadPool(), r.getCafLead(), r.getActive(),
            Optional.ofNullable(r.getVaultUser()));
    }
}
