package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.family.Contact;
import org.teamaround.person.family.Families;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.Household;
import org.teamaround.person.family.Households;
import org.teamaround.person.family.Offer;
import org.teamaround.person.family.Offers;
import org.teamaround.person.family.Responsibility;
import org.teamaround.person.family.Sibling;
import org.teamaround.person.family.Siblings;
import org.teamaround.ui.Background;

/** What is to be known and done about a child's family as a whole. */
public final class MattersModel {
    /** @param name as shown */
    record Someone(Person person, String name) {}

    record Brother(Sibling sibling, String name) {}

    record Offered(Offer offer, String name, String because) {}

    record Seen(Contact contact, String name) {}

    /** @param homes names of those who live together, a home each; @param everybody who belongs to the child, itself first */
    record Matters(Person child, String name, List<Brother> siblings, List<Offered> offers, Responsibility responsibility, List<String> homes, List<Seen> contacts,
            List<Someone> everybody) {}

    private final Persons persons;
    private final PersonNames names;
    private final Families families;
    private final FamilyActs acts;
    private final Moment moment;
    private final Background background;

    public MattersModel(Persons persons, Families families, FamilyActs acts, Moment moment, Background background) {
        this.persons = persons;
        this.families = families;
        this.acts = acts;
        this.moment = moment;
        this.background = background;
        names = new PersonNames(persons);
    }

    FamilyActs acts() {
        return acts;
    }

    void load(PersonId child, Consumer<Matters> found) {
        background.run(() -> persons.find(child).map(this::matters), matters -> matters.ifPresent(found));
    }

    void run(Supplier<? extends Outcome<?>> act, Consumer<List<Problem>> done) {
        background.run(() -> act.get().problems(), done);
    }

    private Matters matters(Person child) {
        LocalDate today = moment.today();
        PersonId id = child.id();
        FamilyCircle circle = FamilyCircle.around(id, persons, families);
        List<String> homes = Households.of(circle, today).stream().filter(h -> h.members().size() > 1).map(this::named).toList();
        List<Someone> everybody = new ArrayList<>(List.of(new Someone(child, names.display(child))));
        circle.people().values().stream().filter(p -> !p.id().equals(id)).forEach(p -> everybody.add(new Someone(p, names.display(p))));
        return new Matters(child, names.display(child), new Siblings(persons).of(id).stream().map(s -> new Brother(s, names.display(s.person()))).toList(),
            new Offers(persons, families).of(id).stream().map(o -> new Offered(o, names.display(o.draft().relative()), names.display(o.because()))).toList(),
            Responsibility.of(id, persons, families), homes,
            families.contactsOf(id).stream().map(c -> new Seen(c, names.display(c.relative()))).toList(), everybody);
    }

    private String named(Household home) {
        return home.members().stream().map(names::display).collect(Collectors.joining(", "));
    }
}
