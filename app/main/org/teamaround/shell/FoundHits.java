package org.teamaround.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.teamaround.find.Found;
import org.teamaround.find.Kind;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Finder;
import org.teamaround.ui.Hit;
import org.teamaround.ui.Text;

/** What the index found, as lines of the search box. */
final class FoundHits implements Finder {
    private static final int MOST = 16;
    private final FindDesk desk;
    private final Text text;
    private final FoundDoors doors;

    FoundHits(FindDesk desk, Text text, FoundDoors doors) {
        this.desk = desk;
        this.text = text;
        this.doors = doors;
    }

    @Override public List<Hit> find(String typed) {
        return desk.index().find(typed, MOST).stream().map(this::hit).toList();
    }

    @Override public boolean isReady() {
        return desk.index().isReady();
    }

    @Override public void whenReady(Runnable told) {
        desk.whenReady(told);
    }

    private Hit hit(Found found) {
        String why = found.why().stream().filter(reason -> !reason.isPlain()).map(reason -> FindWiring.why(text, reason)).collect(Collectors.joining(", "));
        return new Hit(text.of(Word.of("find.kind", found.kind())), found.name(), why, found.detail(), icon(found.kind()), found.score(), () -> doors.open(found));
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case CHILD -> "bi-person";
            case ADULT -> "bi-people";
            case PRACTITIONER -> "bi-person-badge";
            case AGENCY -> "bi-building";
            case SERVICE -> "bi-signpost";
            case PANEL -> "bi-calendar-week";
            case TEAM_MEETING -> "bi-chat-dots";
        };
    }
}
