package org.teamaround.setting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.InMemoryDatabase;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Staff;
import org.teamaround.setting.KeepOwnViews;
import org.teamaround.setting.OwnView;

/** Each user's own views of lists, kept in the database. */
class JooqOwnViewsTest {
    private static final String LIST = "person.list";
    private final InMemoryDatabase store = InMemoryDatabase.open();
    private final JooqOwnViews views = new JooqOwnViews(store.database(), store.gate());
    private final KeepOwnViews keep = new KeepOwnViews(views, store.database(), store.moment());

    @Test void aNameStandsOnceAndOneViewOpensFirst() {
        keep.save(LIST, "My open cases", true, "only mine", Staff.NGOZI).orFault();
        keep.save(LIST, "Waiting", true, "only long", Staff.NGOZI).orFault();
        keep.save(LIST, "Waiting", true, "only longer", Staff.NGOZI).orFault();
        assertThat(views.of(Staff.NGOZI.user())).extracting(OwnView::name, OwnView::first, OwnView::shape).containsExactly(
            org.assertj.core.groups.Tuple.tuple("My open cases", false, "only mine"), org.assertj.core.groups.Tuple.tuple("Waiting", true, "only longer"));
        assertThat(views.of(Staff.TOMAS.user())).as("nobody else's").isEmpty();
    }

    @Test void howListsWereLeftIsOneActAndOnlyItsOwnersGo() {
        keep.left(Map.of(LIST, "sort name up", "plan.list", "sort due up"), Staff.NGOZI).orFault();
        assertThat(views.of(Staff.NGOZI.user())).extracting(OwnView::list).containsExactly(LIST, "plan.list");
        assertThat(keep.forget(LIST, "", Staff.TOMAS).orFault()).isEmpty();
        assertThat(keep.forget(LIST, "", Staff.NGOZI).orFault()).isPresent();
        assertThat(views.of(Staff.NGOZI.user())).hasSize(1);
    }

    @Test void nothingEndlessIsKept() {
        assertThat(keep.save(LIST, "x".repeat(101), false, "", Staff.NGOZI).problems()).extracting(Problem::field).containsExactly("name");
        assertThat(keep.save(LIST, "x", false, "x".repeat(20_001), Staff.NGOZI).problems()).extracting(Problem::field).containsExactly("shape");
        assertThat(views.of(Staff.NGOZI.user())).isEmpty();
    }

    @AfterEach void close() {
        store.close();
    }
}
