package org.teamaround.shell;

import java.util.List;
import java.util.function.Supplier;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.view.CaseGlance;
import org.teamaround.person.view.ChildTab;
import org.teamaround.person.view.OpensChild;
import org.teamaround.ui.Desk;

/** Opens the page of any child, with the tabs of all features. */
public final class ChildPages implements OpensChild {
    private final Desk desk;
    private final Persons persons;
    private final CaseGlance cases;
    private final Supplier<List<ChildTab>> tabs;

    /** @param tabs asked at each opening, so that features may be wired in any order */
    public ChildPages(Desk desk, Persons persons, CaseGlance cases, Supplier<List<ChildTab>> tabs) {
        this.desk = desk;
        this.persons = persons;
        this.cases = cases;
        this.tabs = tabs;
    }

    @Override public void open(PersonId child) {
        desk.background().run(() -> ChildPageModel.read(child, persons, cases),
            found -> found.ifPresent(seen -> desk.navigator().open(page(seen))));
    }

    private ChildPage page(ChildPageModel.Seen seen) {
        return new ChildPage(desk, new ChildPageModel(seen, persons, cases, desk.background(), now -> desk.navigator().replace(page(now))), tabs.get());
    }
}
