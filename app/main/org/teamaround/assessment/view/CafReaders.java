package org.teamaround.assessment.view;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.form.PrintAssessment;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Preview;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharingGate;
import org.teamaround.directory.Agencies;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** Who may be given a printed CAF today: the team, the family, the agencies the family agreed to; the sharing gate decides. */
public final class CafReaders {
    private final Persons persons;
    private final Consents consents;
    private final Agencies agencies;
    private final SharingGate gate;

    public CafReaders(Persons persons, Consents consents, Agencies agencies, SharingGate gate) {
        this.persons = persons;
        this.consents = consents;
        this.agencies = agencies;
        this.gate = gate;
    }

    /** @param team how the team's own copy is called */
    List<Recipient> of(Assessment assessment, String team) {
        List<Recipient> all = new ArrayList<>(List.of(new Recipient.Team(team)));
        PersonNames names = new PersonNames(persons);
        persons.find(assessment.child()).filter(child -> !child.isUnborn()).ifPresent(child -> all.add(new Recipient.Family(child.id(), names.display(child))));
        persons.relativesOf(assessment.child()).stream().map(Relationship::relative).distinct()
            .forEach(id -> all.add(new Recipient.Family(id, names.display(id))));
        consents.current(assessment.child()).filter(Consent::isGiven).stream().flatMap(c -> c.sharedWith().stream())
            .flatMap(id -> agencies.find(id).stream()).sorted((one, other) -> one.name().compareTo(other.name()))
            .forEach(agency -> all.add(new Recipient.ToAgency(agency.id(), agency.name())));
        return all.stream().filter(to -> gate.wouldRefuse(PrintAssessment.asked(assessment, to)).isEmpty()).toList();
    }

    /** What the CAF would hold for one reader; without a trace. */
    Outcome<Preview> preview(Assessment assessment, Recipient to, Actor actor) {
        return gate.preview(PrintAssessment.asked(assessment, to), actor);
    }

    String name(PersonId child) {
        return new PersonNames(persons).display(child);
    }
}
