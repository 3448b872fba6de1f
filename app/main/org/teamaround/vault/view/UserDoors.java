package org.teamaround.vault.view;

import java.util.Optional;
import org.teamaround.ui.Desk;
import org.teamaround.vault.VaultUser;

/** The ways between the pages on users. */
public final class UserDoors {
    private final Desk desk;
    private final VaultActs acts;
    private final Colleagues colleagues;

    /** What the pages need of the program around them. */
    public interface Colleagues {
        /** The user is the practitioner of the same name, where the directory has one. */
        void joined(VaultUser user);

        /** As a slip of paper. */
        byte[] slip(VaultUser user, String passphrase);

        /** The vault was closed by the removal: what was said stands above the lock. */
        void locked(String sentence);
    }

    public UserDoors(Desk desk, VaultActs acts, Colleagues colleagues) {
        this.desk = desk;
        this.acts = acts;
        this.colleagues = colleagues;
    }

    void add() {
        desk.navigator().open(new UserScreen(desk, new UserModel(Optional.empty(), acts, desk.background(), this::added)));
    }

    private void added(UserModel.Handover handover) {
        desk.background().run(() -> {
            colleagues.joined(handover.user());
            return true;
        }, joined -> hand(handover));
    }

    private void hand(UserModel.Handover handover) {
        desk.navigator().replace(new HandoverScreen(desk, handover, () -> print(handover), () -> {
            desk.navigator().back();
            desk.navigator().say(desk.text().of("keys.said.handed", handover.user().name()));
        }));
    }

    private void print(UserModel.Handover handover) {
        desk.background().run(() -> colleagues.slip(handover.user(), handover.passphrase()),
            pdf -> desk.papers().show(desk.text().of("keys.handover.paper"), "passphrase.pdf", pdf));
    }

    void roles(VaultUser user) {
        desk.navigator().open(new UserScreen(desk, new UserModel(Optional.of(user), acts, desk.background(), changed -> {
            desk.navigator().back();
            desk.navigator().say(desk.text().of("keys.said.roles", user.name()));
        })));
    }

    void reset(VaultUser user) {
        ResetModel model = new ResetModel(user, acts, desk.background(), handover -> {
            desk.navigator().closeDialog();
            desk.navigator().open(new HandoverScreen(desk, handover, () -> print(handover), desk.navigator()::back));
        });
        desk.navigator().openDialog(new GraveScreen(desk, "keys.reset", user.name(), model, model::reset));
    }

    void remove(VaultUser user) {
        RemoveModel model = new RemoveModel(user, acts, desk.background(), () -> colleagues.locked(desk.text().of("keys.said.removed", user.name())));
        desk.navigator().openDialog(new GraveScreen(desk, "keys.remove", user.name(), model, model::remove));
    }
}
