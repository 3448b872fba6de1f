package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.AgeBand;
import org.teamaround.person.EndingKind;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Relationship;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.family.Contact;
import org.teamaround.person.family.ContactKind;
import org.teamaround.person.family.FamilyCircle;
import org.teamaround.person.family.Household;
import org.teamaround.person.family.Households;
import org.teamaround.person.family.Responsibility;
import org.teamaround.person.picture.Drawing;
import org.teamaround.person.picture.FamilyFigures;
import org.teamaround.person.picture.FamilyInWords;
import org.teamaround.person.picture.Genogram;
import org.teamaround.plan.CaseRetention;
import org.teamaround.shell.PeopleWiring;

/** Looks at families: who belongs to whom, who lives together, what is offered, what the picture shows. */
final class FamilyLooks {
    private FamilyLooks() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.expect("family member", FamilyLooks::relative).expect("no family member", FamilyLooks::noRelative).expect("siblings", FamilyLooks::siblings)
            .expect("household", FamilyLooks::household).expect("offered", FamilyLooks::offered).expect("contact", FamilyLooks::contact)
            .expect("parental responsibility", FamilyLooks::responsibility).expect("ending", FamilyLooks::ending).expect("age band", FamilyLooks::band)
            .expect("kept until", FamilyLooks::keptUntil).expect("family picture", FamilyLooks::picture).expect("record", FamilyLooks::record);
    }

    private static PeopleWiring people(Stage stage) {
        return stage.program().people();
    }

    private static String name(Stage stage, PersonId id) {
        return people(stage).names.display(id);
    }

    private static Expectation.Finding relative(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("of"));
        PersonId other = new Cast(stage).person(words.need("who"));
        Optional<Relationship> tie = people(stage).persons.relativesOf(child).stream().filter(r -> r.relative().equals(other)).findFirst();
        List<String> wrong = new ArrayList<>();
        words.maybe("is").map(e -> e.oneOf(RelationshipKind.class)).filter(k -> tie.filter(t -> t.kind() == k).isEmpty()).ifPresent(k -> wrong.add("kind"));
        words.maybe("parental responsibility").map(FamilySteps::answer).filter(a -> tie.filter(t -> t.parentalResponsibility() == a).isEmpty()).ifPresent(a -> wrong.add("responsibility"));
        words.maybe("lives with").map(FamilySteps::answer).filter(a -> tie.filter(t -> t.livesWithChild() == a).isEmpty()).ifPresent(a -> wrong.add("lives with"));
        words.maybe("must not receive").map(Entry::yes).filter(y -> tie.filter(t -> t.mustNotReceive().isPresent() == y).isEmpty()).ifPresent(y -> wrong.add("must not receive"));
        words.nothingElse();
        String found = tie.map(t -> FamilySteps.plain(t.kind()) + ", responsibility " + FamilySteps.plain(t.parentalResponsibility()) + ", lives with "
            + FamilySteps.plain(t.livesWithChild()) + t.mustNotReceive().map(w -> ", must not receive").orElse("")).orElse("nothing recorded");
        return new Expectation.Finding(tie.isPresent() && wrong.isEmpty(), name(stage, other) + " as family of " + name(stage, child), found);
    }

    private static Expectation.Finding noRelative(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("of"));
        PersonId other = new Cast(stage).person(words.need("who"));
        words.nothingElse();
        Optional<Relationship> tie = people(stage).persons.relativesOf(child).stream().filter(r -> r.relative().equals(other)).findFirst();
        return new Expectation.Finding(tie.isEmpty(), name(stage, other) + " is not recorded as family of " + name(stage, child),
            tie.map(t -> FamilySteps.plain(t.kind())).orElse("nothing recorded"));
    }

    private static Expectation.Finding siblings(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("of"));
        List<PersonId> wanted = new Cast(stage).people(words.list("are"));
        words.nothingElse();
        List<PersonId> found = people(stage).family.siblings.of(child).stream().map(s -> s.person().id()).toList();
        return same(stage, "brothers and sisters of " + name(stage, child), wanted, found);
    }

    private static Expectation.Finding same(Stage stage, String what, List<PersonId> wanted, List<PersonId> found) {
        boolean held = wanted.size() == found.size() && found.containsAll(wanted);
        return new Expectation.Finding(held, what + ": " + names(stage, wanted), found.isEmpty() ? "nobody" : names(stage, found));
    }

    private static String names(Stage stage, List<PersonId> ids) {
        return ids.stream().map(id -> name(stage, id)).sorted(Comparator.naturalOrder()).collect(Collectors.joining(", "));
    }

    private static FamilyCircle circle(Stage stage, PersonId child) {
        return FamilyCircle.around(child, people(stage).persons, people(stage).family.families);
    }

    /** One of the child's homes is exactly these, the child among them. */
    private static Expectation.Finding household(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("of"));
        List<PersonId> wanted = new Cast(stage).people(words.list("are"));
        words.nothingElse();
        List<Household> homes = Households.of(circle(stage, child), stage.today()).stream().filter(h -> h.has(child)).toList();
        boolean held = homes.stream().anyMatch(h -> h.members().size() == wanted.size() && h.members().containsAll(wanted));
        return new Expectation.Finding(held, "household of " + name(stage, child) + ": " + names(stage, wanted),
            homes.isEmpty() ? "no home" : homes.stream().map(h -> names(stage, h.members())).collect(Collectors.joining(" and ")));
    }

    private static Expectation.Finding offered(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("for"));
        List<PersonId> wanted = new Cast(stage).people(words.list("are"));
        words.nothingElse();
        return same(stage, "offered for " + name(stage, child), wanted, people(stage).family.offers.of(child).stream().map(o -> o.draft().relative()).toList());
    }

    private static Expectation.Finding contact(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("of"));
        PersonId other = new Cast(stage).person(words.need("with"));
        Optional<ContactKind> kind = words.maybe("is").map(e -> e.oneOf(ContactKind.class));
        String says = words.textOr("says", "");
        boolean withheld = words.yesOr("withheld", false);
        words.nothingElse();
        Optional<Contact> now = people(stage).family.families.contactsOf(child).stream().filter(c -> c.relative().equals(other) && c.holdsOn(stage.today())).findFirst();
        boolean held = now.isPresent() && kind.filter(k -> now.get().kind() != k).isEmpty() && withheld == now.get().details().isEmpty()
            && (says.isEmpty() || Names.fold(now.get().details().orElse("")).contains(Names.fold(says)));
        return new Expectation.Finding(held, "contact of " + name(stage, child) + " with " + name(stage, other) + kind.map(k -> ": " + FamilySteps.plain(k)).orElse(""),
            now.map(c -> FamilySteps.plain(c.kind()) + ", " + c.details().orElse("withheld")).orElse("nothing recorded"));
    }

    private static Expectation.Finding responsibility(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("of"));
        List<PersonId> wanted = new Cast(stage).people(words.list("held by"));
        boolean open = words.yesOr("open", false);
        boolean notKnown = words.yesOr("not known", false);
        words.nothingElse();
        Responsibility found = people(stage).family.responsibility(child);
        List<PersonId> holders = found.holders().stream().map(Relationship::relative).toList();
        boolean held = holders.size() == wanted.size() && holders.containsAll(wanted) && found.isOpen() == open && found.notKnownWhy().isPresent() == notKnown;
        return new Expectation.Finding(held, "parental responsibility for " + name(stage, child) + ": " + (wanted.isEmpty() ? open ? "still to be asked" : "not known" : names(stage, wanted)),
            !holders.isEmpty() ? names(stage, holders) : found.notKnownWhy().map(w -> "not known: " + w).orElse("nobody asked"));
    }

    private static Expectation.Finding ending(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId who = new Cast(stage).person(words.need("of"));
        String is = words.textOr("is", "none");
        words.nothingElse();
        Optional<EndingKind> found = people(stage).persons.find(who).flatMap(Person::ending).map(e -> e.kind());
        String said = found.map(k -> k == EndingKind.NOT_HEARD ? "birth not known of" : FamilySteps.plain(k)).orElse("none");
        return new Expectation.Finding(said.equals(is), name(stage, who) + ": " + is, said);
    }

    private static Expectation.Finding band(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId who = new Cast(stage).person(words.need("of"));
        AgeBand wanted = words.need("is").oneOf(AgeBand.class);
        words.nothingElse();
        AgeBand found = AgeBand.of(people(stage).persons.find(who).orElseThrow().birth(), stage.today());
        return new Expectation.Finding(found == wanted, name(stage, who) + " is in the age band " + FamilySteps.plain(wanted), FamilySteps.plain(found));
    }

    private static Expectation.Finding keptUntil(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("of"));
        Optional<LocalDate> wanted = words.maybeDate("is");
        words.nothingElse();
        Optional<LocalDate> found = CaseRetention.until(people(stage).persons.find(child).orElseThrow(), stage.program().plan().episodes.of(child));
        return new Expectation.Finding(found.equals(wanted), "record of " + name(stage, child) + " is kept until " + wanted.map(LocalDate::toString).orElse("a day not settled yet"),
            found.map(LocalDate::toString).orElse("not settled yet"));
    }

    /** The words of the picture: names, ages, what they are to the child, couples, homes and who works with the family. */
    private static Expectation.Finding picture(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId child = new Cast(stage).person(words.need("of"));
        List<String> shows = words.texts("shows");
        List<String> hides = words.texts("hides");
        words.nothingElse();
        FamilyCircle circle = circle(stage, child);
        List<Household> homes = Households.of(circle, stage.today());
        java.util.function.Function<Phrase, String> say = p -> stage.text().of(p.key(), p.arguments().toArray());
        Drawing drawing = Genogram.of(circle, homes, new FamilyFigures(circle, stage.today(), say)::of);
        FamilyInWords said = new FamilyInWords(circle, homes, stage.today(), say);
        List<String> all = new ArrayList<>(drawing.spots().stream().map(Drawing.Spot::says).toList());
        said.people(people(stage).family.families.contactsOf(child), stage.today()).forEach(l -> all.add(String.join(", ", l.cells())));
        all.addAll(said.couples());
        all.addAll(said.homes());
        stage.program().familyPictures().around.of(child).forEach(c -> all.add(said.says(c)));
        String text = Names.fold(String.join("; ", all));
        boolean held = shows.stream().allMatch(s -> text.contains(Names.fold(s))) && hides.stream().noneMatch(s -> text.contains(Names.fold(s)));
        return new Expectation.Finding(held, "family picture of " + name(stage, child) + " shows " + String.join(", ", shows), String.join("; ", all));
    }

    /** Whether two names lead to the same record. */
    private static Expectation.Finding record(Stage stage, Entry entry) {
        Words words = entry.words();
        PersonId one = new Cast(stage).person(words.need("of"));
        PersonId other = new Cast(stage).person(words.need("same as"));
        words.nothingElse();
        return new Expectation.Finding(one.equals(other), name(stage, one) + " is the same record", name(stage, other));
    }
}
