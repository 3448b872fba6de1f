package org.teamaround.consent.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentNotice;
import org.teamaround.consent.ConsentNotices;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Consents;
import org.teamaround.consent.DisclosureEntry;
import org.teamaround.consent.Disclosures;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.SharingDecision;
import org.teamaround.consent.SharingDecisions;
import org.teamaround.consent.Standing;
import org.teamaround.consent.WhoMayKnow;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.ui.Background;

/** What the Sharing tab shows of one child: the consent in force, its history, what was shared. */
public final class SharingModel {
    /** @param relatives who may answer for the child; @param agencies those the consent in force names */
    public record Sharing(PersonId child, Standing standing, Optional<Consent> current, List<Consent> history, List<DisclosureEntry> log,
            List<ConsentModel.Choice> relatives, List<Agency> agencies, List<Agency> excluded, Beside beside) {}

    /**
     * What stands beside the agreement.
     * @param names of the picture's children, in its order
     * @param people of the family, by their names as shown
     */
    public record Beside(WhoMayKnow.Picture picture, List<String> names, List<SharingDecision> decisions, List<ConsentNotice> notices,
            Map<AgencyId, String> noticed, Map<String, PersonId> people, List<Recipient> everybody) {}

    /** Where what stands beside the agreement is read. */
    public record Sources(WhoMayKnow picture, SharingDecisions decisions, ConsentNotices notices) {}


    private final Consents consents;
    private final Disclosures disclosures;
    private final ConsentStanding standing;
    private final Persons persons;
    private final Agencies agencies;
    private final Sources beside;
    private final Background background;

    public SharingModel(Consents consents, Disclosures disclosures, ConsentStanding standing, Persons persons, Agencies agencies,
            Sources beside, Background background) {
        this.consents = consents;
        this.disclosures = disclosures;
        this.standing = standing;
        this.persons = persons;
        this.agencies = agencies;
        this.beside = beside;
        this.background = background;
    }

    public void load(PersonId child, Consumer<Sharing> shown) {
        background.run(() -> read(child), shown);
    }

    private Sharing read(PersonId child) {
        Optional<Consent> current = consents.current(child);
        return new Sharing(child, standing.today(child), current, consents.of(child), disclosures.about(child), relatives(child),
            named(current.map(Consent::sharedWith).orElse(Set.of())), named(current.map(Consent::excluded).orElse(Set.of())), beside(child));
    }

    private Beside beside(PersonId child) {
        PersonNames names = new PersonNames(persons);
        WhoMayKnow.Picture picture = beside.picture().aroundChild(child);
        List<ConsentNotice> notices = beside.notices().about(child);
        Map<AgencyId, String> noticed = new HashMap<>();
        notices.forEach(n -> agencies.find(n.agency()).ifPresent(a -> noticed.put(n.agency(), a.name())));
        Map<String, PersonId> people = new HashMap<>();
        persons.relativesOf(child).forEach(r -> people.putIfAbsent(names.display(r.relative()), r.relative()));
        return new Beside(picture, picture.children().stream().map(names::display).toList(), beside.decisions().about(child), notices, noticed, people,
            everybody(child, people));
    }

    private List<Recipient> everybody(PersonId child, Map<String, PersonId> people) {
        Stream<Recipient> family = people.entrySet().stream().map(e -> new Recipient.Family(e.getValue(), e.getKey()));
        Stream<Recipient> around = agencies.all().stream().map(a -> new Recipient.ToAgency(a.id(), a.name()));
        return Stream.concat(family, around).sorted(Comparator.comparing(Recipient::name)).toList();
    }

    /** Who may answer: relatives, and the child. */
    public List<ConsentModel.Choice> relatives(PersonId child) {
        PersonNames names = new PersonNames(persons);
        Stream<PersonId> people = Stream.concat(
            persons.relativesOf(child).stream().filter(r -> r.mustNotReceive().isEmpty()).map(r -> r.relative()), Stream.of(child));
        return people.distinct().map(id -> new ConsentModel.Choice(id, names.display(id))).toList();
    }

    private List<Agency> named(Set<AgencyId> ids) {
        return ids.stream().flatMap(id -> agencies.find(id).stream()).sorted(Comparator.comparing(Agency::name)).toList();
    }
}
