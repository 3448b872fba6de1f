package org.teamaround.plan.view;


import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.directory.view.StaffWords;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Word;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.family.Sibling;
import org.teamaround.person.family.Siblings;
import org.teamaround.plan.Deadline;
import org.teamaround.plan.Deadlines;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Doer;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.ui.Text;

/** Reads what the pages of cases show, off the window's thread. */
public final class PlanShelf {
    private final Episodes episodes;
    private final Plans plans;
    private final TeamMeetings meetings;
    private final Deadlines deadlines;
    private final Persons persons;
    private final PersonNames names;
    private final Siblings siblings;
    private final Practitioners practitioners;
    private final Agencies agencies;
    private final StaffWords staff;
    private final Moment moment;
    private final Text text;

    public PlanShelf(Episodes episodes, Plans plans, TeamMeetings meetings, Deadlines deadlines, Persons persons, Practitioners practitioners,
            Agencies agencies, Moment moment, Text text) {
        this.episodes = episodes;
        this.plans = plans;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.persons = persons;
        this.names = new PersonNames(persons);
        siblings = new Siblings(persons);
        this.practitioners = practitioners;
        this.agencies = agencies;
        staff = new StaffWords(practitioners::find, agencies::find, moment, text);
        this.moment = moment;
        this.text = text;
    }

    /** Open cases, those owed something first. */
    List<CaseRow> openCases() {
        List<Episode> open = episodes.open();
        deadlines.readTogether(open);
        names.readTogether(open.stream().map(Episode::child).toList());
        return open.stream().map(this::row)
            .sorted(Comparator.comparing(r -> r.due().orElse(LocalDate.MAX))).toList();
    }

    private CaseRow row(Episode episode) {
        Optional<Deadline> next = deadlines.next(episode);
        int overdue = (int) current(episode).stream().flatMap(DeliveryPlan::actions).filter(a -> a.isOverdue(moment.today())).count();
        return new CaseRow(episode.child(), names.display(episode.child()), episode.reference(), episode.state(),
            episode.lead().map(l -> leading(l.practitioner())).orElse(""),
            episode.level().map(l -> text.of(Word.of("referral.level", l))).orElse(""), next.map(Deadline::due),
            next.map(d -> text.of(Word.of("plan.owed", d.limit()))).orElse(""), overdue);
    }

    ChildCase of(PersonId child) {
        Optional<Episode> newest = episodes.of(child).stream().findFirst();
        List<Episode> together = newest.stream().flatMap(this::together).toList();
        return new ChildCase(child, newest, together, newest.map(e -> plans.of(e.id())).orElse(List.of()),
            newest.map(e -> meetings.of(e.id())).orElse(List.of()),
            newest.map(e -> deadlines.of(e).stream().filter(Deadline::isOwed).toList()).orElse(List.of()),
            siblings.of(child).stream().map(Sibling::person).toList());
    }

    private Stream<Episode> together(Episode episode) {
        return episode.referral().map(r -> episodes.of(r).stream()).orElseGet(() -> Stream.of(episode)).filter(Episode::isOpen);
    }

    Optional<DeliveryPlan> current(Episode episode) {
        return plans.of(episode.id()).stream().filter(DeliveryPlan::isCurrent).findFirst();
    }

    /** Whoever may have a part in these cases: the family first, then every practitioner who works there now. */
    List<Someone> people(List<Episode> around) {
        List<Someone> people = new ArrayList<>(family(around).entrySet().stream()
            .map(e -> new Someone(new Doer.Family(e.getKey()), e.getValue())).toList());
        practitioners.all().stream().filter(Practitioner::active).map(p -> new Someone(new Doer.Worker(p.id()), staff.choice(p))).forEach(people::add);
        return people;
    }

    /** Children and their family, those left out who must not be told. */
    Map<PersonId, String> family(List<Episode> around) {
        Map<PersonId, String> family = new LinkedHashMap<>();
        around.forEach(e -> family.put(e.child(), names.display(e.child())));
        for (Episode episode : around) {
            for (Relationship tie : persons.relativesOf(episode.child())) {
                if (tie.mustNotReceive().isEmpty()) family.putIfAbsent(tie.relative(), names.display(tie.relative()) + " ("
                    + text.of(Word.of("person.relationship", tie.kind())) + ')');
            }
        }
        around.stream().flatMap(e -> persons.relativesOf(e.child()).stream()).filter(t -> t.mustNotReceive().isPresent())
            .forEach(t -> family.remove(t.relative()));
        return family;
    }

    boolean isUnborn(PersonId id) {
        return persons.find(id).filter(Person::isUnborn).isPresent();
    }

    List<Someone> workers() {
        return people(List.of());
    }

    Optional<Someone> someone(Doer who, List<Episode> around) {
        return people(around).stream().filter(s -> s.who().equals(who)).findFirst();
    }

    String name(Doer who) {
        return switch (who) {
            case Doer.Family(PersonId id) -> names.display(id);
            case Doer.Worker(PractitionerId id) -> practitioners.find(id).map(this::words).orElse("");
        };
    }

    String name(PersonId id) {
        return names.display(id);
    }

    String children(List<Episode> around) {
        return around.stream().map(e -> names.display(e.child())).collect(Collectors.joining(", "));
    }

    String worker(PractitionerId id) {
        return practitioners.find(id).map(Practitioner::name).orElse("");
    }

    /** With whom to ask while the lead is away. */
    private String leading(PractitionerId id) {
        return practitioners.find(id).map(p -> staff.flagged(p.name(), p)).orElse("");
    }

    private String words(Practitioner worker) {
        return worker.agency().flatMap(agencies::find).map(Agency::name).map(a -> worker.name() + ", " + a).orElse(worker.name());
    }
}
