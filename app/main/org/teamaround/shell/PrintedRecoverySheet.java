package org.teamaround.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Moment;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.backup.age.AgeIdentity;

/** The recovery key on one page of paper, to be kept in an envelope; nothing of it is stored. */
public final class PrintedRecoverySheet implements RecoverySheet {
    private final Printer printer;
    private final Text text;
    private final Moment moment;

    public PrintedRecoverySheet(Printer printer, Text text, Moment moment) {
        this.printer = printer;
        this.text = text;
        this.moment = moment;
    }

    @Override
    public byte[] pdf(String centre, String user, RecoveryKey key) {
        List<Fact> facts = List.of(new Fact(text.of("shell.recovery.sheet.centre"), centre), new Fact(text.of("shell.recovery.sheet.user"), user),
            new Fact(text.of("shell.recovery.sheet.made"), Dates.day(moment.today())));
        return printer.pdf(new Paper("recovery-key", text.of("shell.recovery.title"), "", "", Locale.UK, Map.of("facts", facts, "lines", key.lines(), "identity", identity(key)),
            Clearance.NO_PERSON, false));
    }

    /** For the stock {@code age} tool (design 11.15). */
    private static String identity(RecoveryKey key) {
        try (AgeIdentity identity = new AgeIdentity(key.ageIdentity())) {
            return identity.text();
        }
    }
}
