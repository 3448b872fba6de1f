package org.teamaround.command.bench;

import static org.teamaround.command.bench.Figure.Unit.MILLISECONDS;

import java.util.List;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Bookmark;

/** How long pages take, from the key press to the laid-out page. Each child's page is one that was not open before. */
final class PageTimes implements Measurement {
    private static final int PAGES = 40;
    private static final int LISTS = 5;

    @Override
    public List<Figure> take(BenchVault vault) {
        Times home = new Times();
        Times list = new Times();
        for (int i = 0; i < LISTS; i++) {
            list.add(vault.window().go("shell.place.children"));
            home.add(vault.window().go("shell.place.home"));
        }
        Times pages = new Times();
        for (PersonId child : SomeChildren.of(vault, PAGES)) pages.add(vault.window().open(Bookmark.of("child-page").with("child", child)));
        return List.of(Figure.of("home", home.median(), MILLISECONDS), Figure.under(150, "children-list", list.percentile(95), MILLISECONDS),
            Figure.of("child-page", pages.median(), MILLISECONDS), Figure.under(100, "child-page-p95", pages.percentile(95), MILLISECONDS));
    }
}
