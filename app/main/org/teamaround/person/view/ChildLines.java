package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Written;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.FamilyRules;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** The lines of all children of an open vault, in order of their names; read once, and then only for those of whom something was written. */
public final class ChildLines {
    /** What is written there shows in the lines of many: names of workers, areas, who is at the window. */
    private static final Set<String> EVERYBODYS = Set.of("practitioner", "area", "setting_change");
    private final Persons persons;
    private final PersonNames names;
    private final CaseGlance cases;
    private final PersonWords words;
    private final Moment moment;
    private final ChildPlaces places;
    private final ChildBook<ChildRow> book;

    public ChildLines(Persons persons, CaseGlance cases, PersonWords words, Moment moment, ChildPlaces places) {
        this.persons = persons;
        names = new PersonNames(persons);
        this.cases = cases;
        this.words = words;
        this.moment = moment;
        this.places = places;
        book = new ChildBook<>(new FromRecords(), moment);
    }

    /** To be told of every commit. */
    public void note(Written news) {
        book.note(news, news.rows().keySet().stream().anyMatch(EVERYBODYS::contains));
    }

    /** Reads what is new, the first time everybody: tens of thousands take seconds. Off the window's thread. */
    public int read() {
        return rows().size();
    }

    /** No more is read: the vault closes. */
    public void end() {
        book.end();
    }

    boolean isReady() {
        return book.isReady();
    }

    public List<ChildRow> rows() {
        return book.rows();
    }

    private final class FromRecords implements ChildBook.Source<ChildRow> {
        @Override public List<PersonId> children() {
            return persons.childIds();
        }

        @Override public Map<PersonId, ChildBook.Line<ChildRow>> lines(List<PersonId> children, Function<String, String> same) {
            List<PersonId> listed = persons.listed(children);
            readTogether(listed);
            Making making = new Making(moment.today(), places.areas().get(), places.me().get(), same);
            Map<PersonId, ChildBook.Line<ChildRow>> lines = new HashMap<>();
            persons.find(listed).forEach(child -> lines.put(child.id(), new ChildBook.Line<>(names.sortKey(child), making.row(child))));
            return lines;
        }

        private void readTogether(List<PersonId> children) {
            names.readTogether(children);
            names.readTogether(persons.relativesOf(children).stream().filter(ChildLines::isCarer).map(Relationship::relative).distinct().toList());
            cases.readTogether(children);
        }

        @Override public Set<PersonId> concernedBy(Set<UUID> written) {
            Set<PersonId> concerned = new HashSet<>(cases.concernedBy(written));
            for (Person person : persons.find(written.stream().map(PersonId::new).toList())) {
                if (person.kind() == PersonKind.CHILD) concerned.add(person.id());
                persons.childrenOf(person.id()).forEach(tie -> concerned.add(tie.child()));
            }
            return concerned;
        }
    }

    private static boolean isCarer(Relationship tie) {
        return !FamilyRules.isMutual(tie.kind()) && tie.livesWithChild() == Answer.YES;
    }

    /** @param same gives words that stand in many lines once */
    private final class Making {
        private final LocalDate today;
        private final BiFunction<String, String, String> areas;
        private final String me;
        private final Function<String, String> same;

        Making(LocalDate today, BiFunction<String, String, String> areas, String me, Function<String, String> same) {
            this.today = today;
            this.areas = areas;
            this.me = me;
            this.same = same;
        }

        ChildRow row(Person child) {
            CaseGlance.Glance glance = cases.of(child.id());
            return new ChildRow(child.id(), names.display(child), child.reference(), same.apply(words.age(child, today)),
                AgeGroup.days(child.birth(), today).stream().boxed().findFirst(), same.apply(words.band(AgeGroup.of(child.birth(), today))), same.apply(area(child)),
                same.apply(child.school()), carers(child), said(glance.state()), said(glance.level()), same.apply(glance.lead()), said(glance.consent()),
                !glance.lead().isEmpty() && glance.lead().equals(me));
        }

        private String said(Optional<Phrase> phrase) {
            return same.apply(phrase.map(words::phrase).orElse(""));
        }

        /** Of the address where the child lives now; that of a restricted one is not told in a list, whoever reads it. */
        private String area(Person child) {
            List<Address> now = child.addresses().stream().flatMap(said -> said.answer().stream()).filter(a -> a.to().filter(day -> day.isBefore(today)).isEmpty()).toList();
            if (now.stream().anyMatch(Address::restricted)) return words.withheld();
            return now.stream().flatMap(a -> a.told().stream()).map(told -> areas.apply(told.ward(), told.postcode())).filter(area -> !area.isEmpty())
                .findFirst().orElse("");
        }

        private String carers(Person child) {
            return persons.relativesOf(child.id()).stream().filter(ChildLines::isCarer).map(Relationship::relative).map(names::display).collect(Collectors.joining(", "));
        }
    }
}
