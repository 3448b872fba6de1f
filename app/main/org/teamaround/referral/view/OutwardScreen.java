package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.referral.Method;
import org.teamaround.referral.form.PrintedWord;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.outward.OutwardAnswer;
import org.teamaround.referral.outward.OutwardId;
import org.teamaround.referral.outward.OutwardState;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Bookmarked;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.OpensDialogs;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Tone;

/** One referral out: what it says, and what comes next: its letter, that it went, asking again, the answer. */
public final class OutwardScreen extends Screen implements Refreshable, Bookmarked, OpensDialogs {
    static final String PLACE = "outward-page";
    static final String ENTRY = "entry";
    private static final String SENT = "outward-sent";
    private static final String CHASED = "outward-chased";
    private static final String ANSWERED = "outward-answered";
    private static final List<Method> WAYS_OUT = List.of(Method.EMAIL, Method.LETTER, Method.HANDED, Method.FORM);
    private final Desk desk;
    private final OutwardDesk.Acts acts;
    private final OutwardId id;
    private final VBox body = new VBox(10);

    OutwardScreen(Desk desk, OutwardDesk.Acts acts, OutwardId id) {
        this.desk = desk;
        this.acts = acts;
        this.id = id;
        body.getStyleClass().add("page-body");
    }

    private void lay(Outward outward) {
        Buttons buttons = new Buttons(desk);
        HBox row = new HBox();
        row.getStyleClass().add("acts");
        OutwardState state = outward.state();
        if (state == OutwardState.WRITTEN) row.getChildren().add(buttons.plain(act("outward.act.print", this::print).icon("bi-printer")));
        if (state == OutwardState.WRITTEN && outward.document().isPresent()) row.getChildren().add(buttons.main(act("outward.act.sent", this::sent)));
        if (state == OutwardState.SENT) row.getChildren().addAll(buttons.main(act("outward.act.answered", this::answered)), buttons.plain(act("outward.act.chased", this::chased)));
        body.getChildren().setAll(acts.words().facts(outward), row);
    }

    private static Action act(String key, Runnable run) {
        return Action.of(key, run).needs(Right.ENTER);
    }

    private void print() {
        desk.background().run(() -> acts.print().print(id, acts.actor()), this::printed);
    }

    private void printed(Outcome<PrintedWord> outcome) {
        outcome.handle(paper -> {
            desk.papers().show(paper.document().title(), "referral-out-" + desk.moment().today() + ".pdf", paper.pdf());
            refresh();
        }, problems -> {
            body.getChildren().removeIf(Banner.class::isInstance);
            body.getChildren().addFirst(new Banner(problems.stream().map(desk.text()::of).collect(Collectors.joining(" ")), Tone.CARE));
        });
    }

    private void sent() {
        var on = today();
        ObjectProperty<Optional<Method>> how = new SimpleObjectProperty<>(Optional.of(Method.EMAIL));
        ask(SENT, "outward.sent", form -> {
            form.date("sent.on", on);
            form.choice("sent.how", how, WAYS_OUT, desk.text().words("referral.method"));
        }, () -> acts.follow().sent(id, new Outward.Sent(on.get().orElse(desk.moment().today()), how.get().orElse(Method.EMAIL), acts.actor().name()), acts.actor()));
    }

    private void chased() {
        ObjectProperty<Optional<LocalDate>> again = new SimpleObjectProperty<>(Optional.of(desk.moment().today().plusDays(7)));
        ask(CHASED, "outward.chased", form -> form.date("again", again),
            () -> acts.follow().chased(id, again.get().orElse(desk.moment().today()), acts.actor()));
    }

    private void answered() {
        var on = today();
        ObjectProperty<Optional<OutwardAnswer>> what = new SimpleObjectProperty<>(Optional.of(OutwardAnswer.ACCEPTED));
        StringProperty words = new SimpleStringProperty("");
        ask(ANSWERED, "outward.answered", form -> {
            form.choice("answered.what", what, List.of(OutwardAnswer.values()), desk.text().words("outward.answer"));
            form.date("answered.on", on);
            form.longText("answered.words", words).optional();
        }, () -> acts.follow().answered(id, new Outward.Answered(on.get().orElse(desk.moment().today()), what.get().orElse(OutwardAnswer.ACCEPTED), words.get()), acts.actor()));
    }

    private void ask(String place, String keys, Consumer<Form> lay, Supplier<Outcome<Outward>> act) {
        desk.navigator().openDialog(RegisterForm.dialog(desk, keys, lay, new FormAct<>(desk.background(), act, done -> {
            desk.navigator().finishDialog();
            refresh();
        })), Bookmark.of(place).with(ENTRY, id));
    }

    private ObjectProperty<Optional<LocalDate>> today() {
        return new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
    }

    @Override public void openDialog(Bookmark dialog) {
        switch (dialog.place()) {
            case SENT -> sent();
            case CHASED -> chased();
            case ANSWERED -> answered();
            default -> { }
        }
    }

    @Override public Bookmark bookmark() {
        return Bookmark.of(PLACE).with(ENTRY, id);
    }

    @Override public String title() {
        return desk.text().of("outward.page.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public void refresh() {
        desk.background().run(() -> acts.outwards().find(id), found -> found.ifPresent(this::lay));
    }
}
