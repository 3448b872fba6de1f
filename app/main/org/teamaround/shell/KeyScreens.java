package org.teamaround.shell;

import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;
import org.teamaround.vault.PassphraseOffer;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.view.OwnPassphraseModel;
import org.teamaround.vault.view.OwnPassphraseScreen;
import org.teamaround.vault.view.RenewKeyModel;
import org.teamaround.vault.view.RenewKeyScreen;
import org.teamaround.vault.view.UserDoors;
import org.teamaround.vault.view.UsersModel;
import org.teamaround.vault.view.UsersScreen;
import org.teamaround.vault.view.VaultActs;

/** The pages on users and keys in an open vault. */
final class KeyScreens {
    static final String MY_PASSPHRASE = "shell.act.passphrase";
    private final Desk desk;
    private final UnlockedVault<CaseStore> vault;
    private final WaysForKeys ways;
    private final VaultActs acts;
    private final UsersAround around;

    KeyScreens(Desk desk, UnlockedVault<CaseStore> vault, WaysForKeys ways, UsersAround around) {
        this.desk = desk;
        this.vault = vault;
        this.ways = ways;
        this.around = around;
        PassphraseOffer offer = new PassphraseOffer();
        acts = new VaultActs(vault, ways.acts(), offer::offer);
    }

    Place usersPlace() {
        return new Place("shell.settings.users", "bi-people", this::users).needs(Right.KEEP_VAULT);
    }

    Place recoveryPlace() {
        return new Place("shell.settings.recovery", "bi-key", this::renew).needs(Right.KEEP_VAULT);
    }

    /** Everybody's. */
    Place ownPlace() {
        return new Place("shell.settings.passphrase", "bi-shield-lock", this::own);
    }

    Action myPassphrase() {
        return Action.of(MY_PASSPHRASE, () -> desk.navigator().open(own())).icon("bi-shield-lock");
    }

    private Screen users() {
        return new UsersScreen(desk, new UsersModel(acts), new UserDoors(desk, acts, around));
    }

    private Screen own() {
        return new OwnPassphraseScreen(desk, new OwnPassphraseModel(acts, desk.background(), () -> {
            desk.navigator().back();
            desk.navigator().say(desk.text().of("keys.own.said"));
        }), false);
    }

    private Screen renew() {
        return new RenewKeyScreen(desk, new RenewKeyModel(acts, desk.background(), this::show));
    }

    private void show(RecoveryKey fresh) {
        RecoveryPaper paper = new RecoveryPaper(desk, ways.sheet(), vault, fresh);
        desk.navigator().replace(RecoveryKeyScreen.renewed(desk, fresh.lines(), paper::show, () -> {
            desk.navigator().back();
            desk.navigator().say(desk.text().of("keys.renew.said"));
        }));
    }
}
