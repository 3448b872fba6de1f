package org.teamaround.consent.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.teamaround.consent.Knowing;
import org.teamaround.consent.WhoMayKnow;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;
import org.teamaround.ui.Theme;
import org.teamaround.ui.Tone;

/** The consent of a family in one glance: agencies and people down, children across, in each field what may be known and until when. */
final class FamilyConsentGrid extends GridPane {
    private final Text text;

    FamilyConsentGrid(Text text, WhoMayKnow.Picture picture, List<String> names) {
        this.text = text;
        setHgap(Theme.BASE_SIZE * 2);
        setVgap(Theme.BASE_SIZE / 2);
        for (int child = 0; child < names.size(); child++) add(head(names.get(child)), child + 1, 0);
        int line = 1;
        for (WhoMayKnow.Row row : picture.rows()) {
            add(new Label(row.name()), 0, line);
            for (int child = 0; child < picture.children().size(); child++) add(field(row, picture.children().get(child), names.get(child)), child + 1, line);
            line++;
        }
    }

    private static Label head(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("facts-label");
        return label;
    }

    private Badge field(WhoMayKnow.Row row, PersonId child, String name) {
        Knowing knowing = row.of(child);
        String may = text.of(Word.of("consent.may", knowing.may()));
        String said = knowing.until().map(day -> text.of(knowing.ended() ? "consent.may.ended" : "consent.may.until", may, Dates.day(day))).orElse(may);
        Badge badge = new Badge(said, knowing.ended() ? Tone.CARE : switch (knowing.may()) {
            case SENSITIVE, BASIC -> Tone.GOOD;
            case NOTHING -> Tone.QUIET;
            case MUST_NOT -> Tone.GRAVE;
        });
        badge.setAccessibleText(row.name() + ", " + name + ": " + said);
        return badge;
    }
}
