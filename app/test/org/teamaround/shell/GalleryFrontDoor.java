package org.teamaround.shell;

import java.nio.file.Path;

/** The pages before a vault is open, from the welcome to the open sample team. */
record GalleryFrontDoor(GalleryProgram program, GalleryHands hands, GalleryCamera camera) {
    void walk(Path folder) {
        program.begin();
        camera.takeDark("welcome");
        hands.press("shell.welcome.make");
        camera.take("new-vault", NewVaultScreen.class);
        hands.press("shell.new.create");
        camera.take("new-vault-refused", NewVaultScreen.class);
        hands.type("shell.new.centre", "Harbour Family Centre").type("shell.new.user", "Ada Quill")
                .type("shell.new.folder", folder.resolve("vault").toString()).press("shell.new.create");
        camera.takeDark("recovery-key");
        String recovery = String.join(" ", hands.labels("[0-9A-Z]{7} [0-9A-Z]{7}"));
        hands.press("shell.recovery.start");
        camera.take("recovery-key-refused", RecoveryKeyScreen.class);
        hands.tick("shell.recovery.kept").press("shell.recovery.start");
        camera.take("home-empty");
        emptyLists();
        program.lock();
        unlock(recovery);
        hands.press("shell.unlock.other-ways");
        camera.take("welcome", WelcomeScreen.class);
        hands.press("shell.welcome.restore").press("backup.restore.restore");
        camera.take("restore-refused", RestoreScreen.class);
        hands.press("shell.unlock.other-ways");
        hands.press("shell.welcome.sample");
    }

    private void emptyLists() {
        for (String place : new String[] {"referrals", "children", "panels", "plans", "directory"}) {
            hands.press("shell.place." + place);
            camera.take(place + "-empty");
        }
    }

    private void unlock(String recovery) {
        camera.takeDark("unlock");
        hands.type("shell.unlock.passphrase", "wrong words").press("shell.unlock.unlock");
        camera.take("unlock-wrong", UnlockScreen.class);
        hands.press("shell.unlock.lost");
        camera.take("unlock-lost", UnlockScreen.class);
        hands.type("shell.unlock.recovery-key", recovery).press("shell.unlock.unlock");
        camera.take("recover", RecoverScreen.class);
        hands.press("shell.back");
    }
}
