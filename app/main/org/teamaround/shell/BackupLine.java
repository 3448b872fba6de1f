package org.teamaround.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Right;
import org.teamaround.shell.BackupDuty.Standing;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Icon;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;
import org.teamaround.vault.backup.VerifiedBackup;

/** Home's line about backups: "Verified 14:32: 812 children, 9,310 entries", or what is wrong with them. */
final class BackupLine {
    private final Desk desk;
    private final BackupDuty duty;
    private final Runnable opensBackups;
    private final StackPane place = new StackPane();

    BackupLine(Desk desk, BackupDuty duty, Runnable opensBackups) {
        this.desk = desk;
        this.duty = duty;
        this.opensBackups = opensBackups;
    }

    /** Fills itself once the journal was asked. */
    Node node() {
        desk.background().run(duty::standing, standing -> place.getChildren().setAll(line(standing)));
        return place;
    }

    private Node line(Standing standing) {
        if (standing.trouble().isPresent()) return banner(desk.text().of(standing.trouble().get()), Tone.GRAVE);
        if (standing.folder().isEmpty() && standing.last().isEmpty()) return banner(desk.text().of("backup.line.none"), Tone.CARE);
        if (standing.last().isEmpty()) return banner(desk.text().of("backup.line.not-yet"), Tone.CARE);
        VerifiedBackup last = standing.last().get();
        if (standing.overdue()) return banner(desk.text().of("backup.line.overdue", Dates.moment(last.when())), Tone.GRAVE);
        Label said = new Label(words(last), new Icon("bi-shield-check"));
        WrappedWords.of(said);
        HBox line = new HBox(8, said);
        line.getStyleClass().add("backup-line");
        return line;
    }

    private String words(VerifiedBackup last) {
        boolean today = last.when().atZone(Moment.ZONE).toLocalDate().equals(desk.moment().today());
        String when = today ? Dates.time(last.when().atZone(Moment.ZONE).toLocalTime()) : Dates.moment(last.when());
        return desk.text().of("backup.line.verified", when, last.mark().children(), last.mark().entries());
    }

    private Banner banner(String sentence, Tone tone) {
        if (!desk.allowed().may(Right.ENTER)) return new Banner(sentence, tone);
        return new Banner(sentence, tone, new Buttons(desk).plain(Action.of("backup.line.open", opensBackups)));
    }
}
