package org.teamaround.shell;

import java.util.concurrent.atomic.AtomicReference;
import java.util.List;
import java.util.function.Supplier;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.view.CaseGlance;
import org.teamaround.person.view.ChildTab;
import org.teamaround.person.view.OpensChild;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Reopens;

/** Opens the page of any child, with the tabs of all features. */
public final class ChildPages implements OpensChild, Reopens {
    private static final String CHILD = "child";
    private static final Bookmark PAGE = Bookmark.of("child-page");
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
        open(child, "");
    }

    private void open(PersonId child, String tab) {
        desk.background().run(() -> ChildPageModel.read(persons.standingFor(child), persons, cases),
            found -> found.ifPresent(seen -> desk.navigator().open(page(seen, tab))));
    }

    private ChildPage page(ChildPageModel.Seen seen, String tab) {
        AtomicReference<String> showing = new AtomicReference<>(tab);
        ChildPageModel model = new ChildPageModel(seen, persons, cases, desk.background(), now -> desk.navigator().replace(page(now, showing.get())));
        return new ChildPage(desk, model, tabs.get(), tab, showing::set);
    }

    static Bookmark at(PersonId child) {
        return PAGE.with(CHILD, child);
    }

    /** A child's page, or a form opened from one of its tabs. */
    @Override public boolean reopen(Bookmark place) {
        boolean page = place.isAt(PAGE.place());
        if (page) open(new PersonId(place.uuid(CHILD)), place.inside());
        return page || tabs.get().stream().anyMatch(tab -> tab.reopen(place));
    }
}
