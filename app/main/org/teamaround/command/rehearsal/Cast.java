package org.teamaround.command.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.command.scenario.Entry;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Practitioner;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonName;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;

/** Finds who and what a scenario speaks of: people by any of their names, practitioners, agencies, and referrals by the scenario's word. */
final class Cast {
    private static final String PERSON = "person";
    private static final String REFERRAL = "referral";
    private final Stage stage;

    Cast(Stage stage) {
        this.stage = stage;
    }

    void callPerson(String name, PersonId id) {
        if (!name.isBlank()) stage.names().call(PERSON, name, id);
    }

    void callReferral(String name, ReferralId id) {
        if (!name.isBlank()) stage.names().call(REFERRAL, name, id);
    }

    PersonId person(Entry entry) {
        return maybePerson(entry.text()).orElseThrow(() -> entry.absent("nobody is called \"" + entry.text() + "\" here."));
    }

    Optional<PersonId> maybePerson(String name) {
        Optional<PersonId> called = stage.names().find(PERSON, name, PersonId.class);
        if (called.isPresent()) return called.map(stage.program().people().persons::standingFor);
        List<Person> found = stage.program().people().persons.all().stream().filter(p -> isCalled(p, name)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : found.stream().filter(p -> p.kind() == PersonKind.CHILD).findFirst().map(Person::id);
    }

    List<PersonId> people(List<Entry> entries) {
        return entries.stream().map(this::person).toList();
    }

    Referral referral(Entry entry) {
        return maybeReferral(entry.text()).orElseThrow(() -> entry.absent("no referral is called \"" + entry.text() + "\" here; \"ref:\" names one when it is received."));
    }

    Optional<Referral> maybeReferral(String name) {
        Optional<ReferralId> called = stage.names().find(REFERRAL, name, ReferralId.class);
        if (called.isPresent()) return called.flatMap(stage.program().referrals().referrals::find);
        return stage.program().referrals().referrals.withReference(name);
    }

    /** The children a referral's word or a child's name stands for. */
    List<PersonId> children(Entry entry) {
        Optional<Referral> referral = maybeReferral(entry.text());
        return referral.map(Referral::children).orElseGet(() -> entry.list().stream().map(this::person).toList());
    }

    /** A practitioner by name, made when the directory has none. */
    Practitioner practitioner(String name) {
        return stage.program().people().enterPractitioner.named(name, Optional.empty(), stage.keeper()).orFault();
    }

    Optional<Practitioner> knownPractitioner(String name) {
        return stage.program().people().practitioners.named(name);
    }

    AgencyId agency(String name) {
        return stage.program().people().enterAgency.named(name, stage.keeper()).orFault().id();
    }

    private static boolean isCalled(Person person, String name) {
        PersonName known = person.name();
        String wanted = Names.fold(name);
        return Stream.concat(Stream.of(known.full(), known.given(), known.knownAs(), known.nativeScript()), known.alsoKnownAs().stream())
            .filter(n -> !n.isBlank()).anyMatch(n -> Names.fold(n).equals(wanted));
    }
}
