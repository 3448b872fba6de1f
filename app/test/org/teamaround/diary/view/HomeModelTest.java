package org.teamaround.diary.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teamaround.diary.DueList;
import org.teamaround.diary.Reminders;
import org.teamaround.kernel.Fault;
import org.teamaround.setting.EffectiveSettings;
import org.teamaround.setting.SettingChange;
import org.teamaround.setting.SettingChanges;
import org.teamaround.ui.Background;
import org.teamaround.ui.TestDesk;
import org.teamaround.ui.Text;

class HomeModelTest {
    private final AtomicInteger looked = new AtomicInteger();
    private final Later background = new Later();
    private final HomeModel model = new HomeModel(dueList(), new HomeWords(Text.load(), child -> "?"), TestDesk.MOMENT, background);

    @Test
    void aBurstOfNewsIsOneReading() {
        for (int news = 0; news < 20; news++) model.load();
        background.doAll();
        assertThat(looked).hasValue(1);
    }

    @Test
    void whatIsToldAfterwardsIsReadAgain() {
        model.load();
        background.doAll();
        model.load();
        background.doAll();
        assertThat(looked).hasValue(2);
    }

    @Test
    void saysWhenItHasLooked() {
        model.load();
        assertThat(model.looked().get()).isFalse();
        background.doAll();
        assertThat(model.looked().get()).isTrue();
    }

    private DueList dueList() {
        Reminders reminders = new Reminders(new EffectiveSettings(new NothingChanged()));
        return new DueList(List.of(today -> {
            looked.incrementAndGet();
            return Stream.empty();
        }), reminders, TestDesk.MOMENT);
    }

    private static final class NothingChanged implements SettingChanges {
        @Override
        public List<SettingChange> all() {
            return List.of();
        }

        @Override
        public void save(SettingChange change) {}
    }

    /** Does the work when told to. */
    private static final class Later implements Background {
        private final Queue<Runnable> work = new ArrayDeque<>();

        void doAll() {
            while (!work.isEmpty()) work.remove().run();
        }

        @Override
        public <T> void run(Callable<T> what, Consumer<? super T> done, Consumer<Fault> failed) {
            work.add(() -> {
                try {
                    done.accept(what.call());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }

        @Override
        public <T> void run(Callable<T> what, Consumer<? super T> done) {
            run(what, done, fault -> { });
        }

        @Override
        public <T> void runLong(Callable<T> what, Consumer<? super T> done, Consumer<Fault> failed) {
            run(what, done, failed);
        }

        @Override
        public void onWindow(Runnable step) {
            step.run();
        }
    }
}
