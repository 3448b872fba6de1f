package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.database.JooqActivities;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessQuery;
import org.teamaround.journal.ActivityQuery;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Staff;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Text;
import org.teamaround.ui.list.Chip;
import org.teamaround.ui.list.NamedShape;
import org.teamaround.ui.list.Shape;

/** How lists were laid comes back at the next unlocking, to its own user, and costs the journal next to nothing. */
class SessionViewsTest {
    private static final String LIST = "person.list";
    private static final Shape CHIPPED = Shape.PLAIN.with(new Chip.Picked("lead", Set.of("Bríd Ní Chonaill")));
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final ListWiring wiring = new ListWiring(store.database(), store.gate(), store.moment());

    private SessionViews unlocked(Actor actor) {
        return new SessionViews(wiring, actor, Text.load(), new ImmediateBackground());
    }

    private long acts() {
        return new JooqActivities(store.database()).find(ActivityQuery.newest(1000)).stream().filter(act -> act.what().equals("list.lay")).count();
    }

    @Test
    void aDayOfSortingIsOneActAndAnUnchangedDayNone() {
        SessionViews day = unlocked(Staff.NGOZI);
        for (int i = 0; i < 50; i++) day.leave(LIST, Shape.PLAIN.sortedBy("name", i % 2 == 0));
        day.leave(LIST, CHIPPED);
        day.leave("plan.list", Shape.only("overdue"));
        assertThat(acts()).isZero();
        day.closing();
        assertThat(acts()).isEqualTo(1);
        SessionViews next = unlocked(Staff.NGOZI);
        assertThat(next.opening(LIST)).contains(CHIPPED);
        next.leave(LIST, CHIPPED);
        next.closing();
        assertThat(acts()).isEqualTo(1);
        assertThat(unlocked(Staff.TOMAS).opening(LIST)).as("of somebody else").isEmpty();
    }

    @Test
    void theListOpensWithItsFirstViewUntilItIsLaidOtherwise() {
        SessionViews day = unlocked(Staff.NGOZI);
        day.keep(LIST, new NamedShape("Mine", Shape.only("mine"), true));
        day.leave(LIST, CHIPPED);
        day.closing();
        SessionViews next = unlocked(Staff.NGOZI);
        assertThat(next.opening(LIST)).contains(Shape.only("mine"));
        next.leave(LIST, Shape.PLAIN);
        assertThat(next.opening(LIST)).contains(Shape.PLAIN);
        next.forget(LIST, "Mine");
        assertThat(unlocked(Staff.NGOZI).named(LIST)).isEmpty();
    }

    @Test
    void whatIsCopiedIsNotedWithoutItsWords() {
        unlocked(Staff.NGOZI).copied("Children", 12);
        assertThat(wiring.log.find(AccessQuery.newest(10))).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(AccessKind.EXPORTED);
            assertThat(note.remark()).contains("Rows copied from the list “Children”: 12");
        });
    }

    @Test
    void aVaultThatCannotBeWrittenAnyMoreClosesAllTheSame() {
        InMemoryDatabase gone = InMemoryDatabase.open();
        SessionViews day = new SessionViews(new ListWiring(gone.database(), gone.gate(), gone.moment()), Staff.NGOZI, Text.load(), new ImmediateBackground());
        day.leave(LIST, CHIPPED);
        gone.close();
        assertThatCode(day::closing).doesNotThrowAnyException();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
