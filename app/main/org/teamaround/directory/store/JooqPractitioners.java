package org.teamaround.directory.store;

import static org.teamaround.database.schema.Tables.PRACTITIONER;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.InBin;
import org.teamaround.database.schema.tables.records.PractitionerRecord;
import org.teamaround.directory.CafRole;
import org.teamaround.directory.Contact;
import org.teamaround.directory.DirectoryRules;
import org.teamaround.directory.Post;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.directory.Supervision;
import org.teamaround.directory.TeamId;

/** Practitioners in the database. */
public final class JooqPractitioners implements Practitioners {
    private final Database database;
    private final Gate gate;

    public JooqPractitioners(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Practitioner> find(PractitionerId id) {
        return practitioners(PRACTITIONER.ID.eq(id.value())).stream().findFirst();
    }

    @Override public Optional<Practitioner> named(String name) {
        return practitioners(DSL.lower(PRACTITIONER.NAME).eq(DirectoryRules.key(name)).and(InBin.not(PRACTITIONER.ID))).stream().findFirst();
    }

    @Override public List<Practitioner> all() {
        return practitioners(InBin.not(PRACTITIONER.ID)).stream().sorted(Comparator.comparing(p -> DirectoryRules.key(p.name()))).toList();
    }

    @Override public void save(Practitioner p) {
        PractitionerRecord row = new PractitionerRecord();
        row.setId(p.id().value());
        row.setName(p.name());
        row.setActive(p.active());
        row.setVaultUser(p.user().orElse(null));
        row.setJobTitle(p.jobTitle());
        row.setAgency(Codes.of(p.agency()));
        row.setThereSince(p.post().from().orElse(null));
        row.setPhone(p.phone());
        row.setSecureEmail(p.secureEmail());
        row.setAddress(p.contact().address());
        row.setCafTrained(p.cafTrained().orElse(null));
        row.setInLeadPool(p.inLeadPool());
        row.setCafLead(p.cafLead());
        row.setTeam(Codes.of(p.supervision().team()));
        row.setLineManager(Codes.of(p.supervision().lineManager()));
        row.setSupervisor(Codes.of(p.supervision().supervisor()));
        gate.save(row);
        PractitionerLines.save(gate, p);
    }

    private List<Practitioner> practitioners(Condition which) {
        PractitionerLines lines = PractitionerLines.read(database.read(), which);
        return database.read().selectFrom(PRACTITIONER).where(which).orderBy(PRACTITIONER.ID).fetch(r -> lines.onto(practitioner(r)));
    }

    private static Practitioner practitioner(PractitionerRecord r) {
        Post post = new Post(r.getJobTitle(), Codes.agency(r.getAgency()), Optional.ofNullable(r.getThereSince()), Optional.empty());
        CafRole caf = new CafRole(Optional.ofNullable(r.getCafTrained()), r.getInLeadPool(), r.getCafLead());
        Supervision whose = new Supervision(Optional.ofNullable(r.getTeam()).map(TeamId::new), Codes.practitioner(r.getLineManager()),
            Codes.practitioner(r.getSupervisor()));
        return new Practitioner(new PractitionerId(r.getId()), r.getName(), post, new Contact(r.getPhone(), r.getSecureEmail(), r.getAddress()),
            caf, whose, List.of(), List.of(), List.of(), r.getActive(), Optional.ofNullable(r.getVaultUser()));
    }
}
