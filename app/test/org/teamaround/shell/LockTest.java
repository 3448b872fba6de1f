package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.ui.Window;

/** Behind the lock nothing of the vault is left in memory: pages, models and records are gone, and with them what stood in them. */
class LockTest {
    private static final int MOST_ATTEMPTS = 50;
    @TempDir
    Path folder;

    @Test
    void pagesModelsAndRecordsAreGone() throws InterruptedException {
        GalleryProgram program = new GalleryProgram(folder);
        GalleryHands hands = new GalleryHands(program);
        program.begin();
        hands.press("shell.welcome.sample");
        hands.press("shell.place.children").openRow("Selam").tab(program.text.of("plan.tab.plan"));
        hands.press("shell.place.referrals").press("referral.act.new").type("referral.form.story.reason", "Cannot sleep.");
        List<WeakReference<?>> parts = new ArrayList<>();
        Window.doOnWindow(() -> parts.addAll(program.everything().stream().map(WeakReference::new).toList()));
        program.lock();
        program.letGo();
        assertThat(left(parts)).as("still in memory").isEmpty();
    }

    private static List<Object> left(List<WeakReference<?>> parts) throws InterruptedException {
        for (int i = 0; i < MOST_ATTEMPTS && parts.stream().anyMatch(part -> part.get() != null); i++) {
            System.gc();
            Thread.sleep(100);
        }
        return parts.stream().filter(part -> part.get() != null).<Object>map(part -> part.get().getClass().getName()).toList();
    }
}
