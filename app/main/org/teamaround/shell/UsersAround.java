package org.teamaround.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.teamaround.kernel.Clearance;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.VaultUser;
import org.teamaround.vault.view.UserDoors;

/** What the pages on users need of the rooms: the directory, paper, and the lock. */
final class UsersAround implements UserDoors.Colleagues {
    private final Assembly program;
    private final Desk desk;
    private final UnlockedVault<?> vault;
    private final Consumer<String> lock;

    UsersAround(Assembly program, Desk desk, UnlockedVault<?> vault, Consumer<String> lock) {
        this.program = program;
        this.desk = desk;
        this.vault = vault;
        this.lock = lock;
    }

    @Override
    public void joined(VaultUser user) {
        program.people().practitioners.named(user.name()).filter(practitioner -> practitioner.user().isEmpty())
            .ifPresent(practitioner -> program.people().linkUser.link(practitioner.id(), Optional.of(user.id()), vault.actor()));
    }

    @Override
    public byte[] slip(VaultUser user, String passphrase) {
        List<Fact> facts = List.of(new Fact(desk.text().of("keys.handover.sheet.centre"), vault.centreName()),
            new Fact(desk.text().of("keys.handover.sheet.user"), user.name()), new Fact(desk.text().of("keys.handover.sheet.made"), Dates.day(desk.moment().today())));
        return program.printer().pdf(new Paper("passphrase-slip", desk.text().of("keys.handover.paper"), "", "", Locale.UK,
            Map.of("facts", facts, "words", passphrase), Clearance.NO_PERSON, false));
    }

    @Override
    public void locked(String sentence) {
        lock.accept(sentence);
    }
}
