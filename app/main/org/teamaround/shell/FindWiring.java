package org.teamaround.shell;

import java.util.List;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.find.DirectoryEntries;
import org.teamaround.find.Index;
import org.teamaround.find.PanelEntries;
import org.teamaround.find.Sentences;
import org.teamaround.find.Why;
import org.teamaround.find.store.JooqMeetings;
import org.teamaround.find.store.JooqPassages;
import org.teamaround.find.store.JooqPeople;
import org.teamaround.find.text.FullText;
import org.teamaround.kernel.Word;
import org.teamaround.kernel.Written;
import org.teamaround.ui.Text;

/** Everything that can be found, wired to where it comes from; kept up by the news of each commit. */
public final class FindWiring {
    public final Index index;
    public final FullText texts;

    public FindWiring(Database database, Facts facts, PeopleWiring people, PanelWiring panel, Sentences words) {
        index = new Index(List.of(new JooqPeople(database, words), new DirectoryEntries(people.agencies, people.practitioners, people.services, people.alike.mergings, words),
            new PanelEntries(panel.panels, words), new JooqMeetings(database, words)));
        texts = new FullText(new JooqPassages(database, words, new WithheldPlaces(people.persons)));
        people.byWords.by(index);
        facts.onNews(Written.class, index::note);
        facts.onNews(Written.class, texts::note);
    }

    /** Why something was found, as a sentence says it. */
    public static String why(Text text, Why why) {
        return switch (why.how()) {
            case LATIN, SHORT_FORM, NEARLY, SOUNDS -> text.of(Word.of("find.why", why.how()).key(), why.said());
            default -> text.of(Word.of("find.why", why.field()).key(), why.said());
        };
    }
}
