package org.teamaround.command;

import java.util.Optional;
import java.util.prefs.Preferences;
import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Moment;
import org.teamaround.print.Printer;
import org.teamaround.shell.Doors;
import org.teamaround.shell.Entrance;
import org.teamaround.shell.PrintedRecoverySheet;
import org.teamaround.shell.Program;
import org.teamaround.shell.Remembered;
import org.teamaround.shell.Screens;
import org.teamaround.shell.Vaults;
import org.teamaround.shell.WaysForKeys;
import org.teamaround.ui.Text;
import org.teamaround.vault.PassphraseOffer;

/** Opens the window; the program ends when it is closed. */
final class WindowStart {
    private WindowStart() {}

    static void open() {
        Text text = Text.load();
        Moment moment = Moment.system();
        Vaults vaults = new Vaults(moment);
        Doors doors = new Doors(vaults.create(), vaults.open(), vaults.usersAndKeys(), new SampleVault(text), vaults.restoreBackup());
        PassphraseOffer offer = new PassphraseOffer();
        PrintedRecoverySheet sheet = new PrintedRecoverySheet(new Printer(text::of, moment), text, moment);
        Remembered remembered = new Remembered(Preferences.userRoot().node("org/teamaround"));
        Program.start(new Entrance(text, moment, Elapsed.system(), Moment.system(), doors, offer::offer, sheet, new Screens(SampleVault::isOne, remembered, new WaysForKeys(vaults.usersAndKeys(), sheet)), remembered, Optional.empty()));
    }
}
