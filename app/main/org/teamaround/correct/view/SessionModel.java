package org.teamaround.correct.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.teamaround.correct.SessionActs;
import org.teamaround.correct.SessionActs.Line;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Background;
import org.teamaround.ui.Text;

/** Taking back and doing again, each told in one sentence: Took back: "Received a referral for Ł.Ś-K.", 10:42. */
public final class SessionModel {
    /** The sentence is written before a record is gone, and after one is there again. */
    private record Told(Outcome<Line> outcome, String sentence) {}

    /** @param takenBack whether it does not count now */
    record Row(UUID act, String when, String what, boolean takenBack, boolean lasting) {}

    private static final int ROWS = 40;
    private final SessionActs acts;
    private final SessionWords words;
    private final Text text;
    private final Background background;
    private final Supplier<Actor> actor;

    public SessionModel(SessionActs acts, SessionWords words, Text text, Background background, Supplier<Actor> actor) {
        this.acts = acts;
        this.words = words;
        this.text = text;
        this.background = background;
        this.actor = actor;
    }

    public void takeBack(Consumer<String> told) {
        background.run(() -> takenBack(acts.next(actor.get()), by -> acts.takeBack(by)), done -> told.accept(done.sentence()));
    }

    void takeBack(UUID act, Consumer<String> told) {
        background.run(() -> takenBack(acts.line(act, actor.get()), by -> acts.takeBack(act, by)), done -> told.accept(done.sentence()));
    }

    public void again(Consumer<String> told) {
        background.run(() -> said("correct.told.again", acts.again(actor.get())), done -> told.accept(done.sentence()));
    }

    void rows(Consumer<List<Row>> show) {
        background.run(() -> acts.lines(actor.get()).limit(ROWS).map(this::row).toList(), show);
    }

    private Row row(Line line) {
        return new Row(line.act(), SessionWords.time(line), words.of(line), line.takenBack(), line.lasting());
    }

    private Told takenBack(Optional<Line> next, Function<Actor, Outcome<Line>> act) {
        Optional<String> sentence = next.map(line -> text.of("correct.told.back", words.of(line), SessionWords.time(line)));
        Outcome<Line> outcome = act.apply(actor.get());
        return new Told(outcome, outcome.isDone() ? sentence.orElse("") : text.of(outcome.problems().getFirst()));
    }

    private Told said(String key, Outcome<Line> outcome) {
        return new Told(outcome, outcome.result().map(line -> text.of(key, words.of(line), SessionWords.time(line))).orElseGet(() -> text.of(outcome.problems().getFirst())));
    }
}
