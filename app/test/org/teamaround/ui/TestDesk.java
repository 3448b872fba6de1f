package org.teamaround.ui;

import java.time.LocalDate;
import org.teamaround.kernel.Moment;

/** A desk for tests of pages and models: the real texts, work done at once, Tuesday 24 February 2026 at ten. */
public final class TestDesk {
    public static final LocalDate TODAY = LocalDate.of(2026, 2, 24);
    public static final Moment MOMENT = () -> TODAY.atTime(10, 0).atZone(Moment.ZONE).toInstant();

    private TestDesk() {}

    public static Desk quiet() {
        return with(new QuietNavigator());
    }

    public static Desk with(Navigator navigator) {
        return new Desk(Text.load(), MOMENT, new ImmediateBackground(), navigator, (title, file, pdf) -> { });
    }
}
