package org.teamaround.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.family.Sibling;
import org.teamaround.person.family.Siblings;
import org.teamaround.person.view.CaseGlance;
import org.teamaround.ui.Background;

/** Which child a page is about, and what its strip says. */
final class ChildPageModel {
    /** @param name as shown now */
    record Seen(Person person, String name, CaseGlance.Glance glance, List<Sibling> siblings) {}

    final ObjectProperty<Optional<Seen>> seen = new SimpleObjectProperty<>(Optional.empty());
    private final Persons persons;
    private final CaseGlance cases;
    private final Background background;
    private final Consumer<Seen> renamed;
    private final Seen first;

    /** @param renamed told when the child has another name than when the page was opened */
    ChildPageModel(Seen first, Persons persons, CaseGlance cases, Background background, Consumer<Seen> renamed) {
        this.first = first;
        this.persons = persons;
        this.cases = cases;
        this.background = background;
        this.renamed = renamed;
        seen.set(Optional.of(first));
    }

    static Optional<Seen> read(PersonId child, Persons persons, CaseGlance cases) {
        return persons.find(child).map(p -> new Seen(p, new PersonNames(persons).display(p), cases.of(child), new Siblings(persons).of(child)));
    }

    PersonId child() {
        return first.person().id();
    }

    String name() {
        return first.name();
    }

    void load(Runnable done) {
        background.run(() -> read(child(), persons, cases), found -> found.ifPresent(now -> {
            if (now.name().equals(first.name())) {
                seen.set(found);
                done.run();
            } else {
                renamed.accept(now);
            }
        }));
    }
}
