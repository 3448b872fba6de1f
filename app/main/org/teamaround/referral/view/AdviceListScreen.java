package org.teamaround.referral.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.referral.advice.Advice;
import org.teamaround.referral.advice.AdviceCount;
import org.teamaround.referral.advice.AdviceGiven;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Text;

/** All advice that was given, and how often: by need, agency or month. */
public final class AdviceListScreen extends Screen implements Refreshable {
    private static final int MOST_COUNTS = 6;
    private final Desk desk;
    private final AdviceGiven given;
    private final Runnable begin;
    private final ObservableList<Advice> lines = FXCollections.observableArrayList();
    private final ObservableList<AdviceCount> counts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AdviceCount.By>> by = new SimpleObjectProperty<>(Optional.of(AdviceCount.By.NEED));
    private final TableList<Advice> list;
    private final VBox body = new VBox(10);

    AdviceListScreen(Desk desk, AdviceGiven given, Runnable begin) {
        this.desk = desk;
        this.given = given;
        this.begin = begin;
        Text text = desk.text();
        list = new TableList<>(text, "advice.list", lines).date("on", 11, a -> Optional.of(a.on())).picked()
            .column("need", 16, a -> text.of(Word.of("directory.need", a.need()))).picked().column("agency", 16, Advice::agency).picked()
            .column("asker", 14, Advice::asker).column("by", 14, Advice::by).picked().column("question", 30, Advice::question).column("answer", 24, Advice::answer).hidden()
            .tools(desk);
        by.subscribe(chosen -> count());
        body.getChildren().addAll(choice(), new TableList<>(text, "advice.count", counts).column("what", 24, this::what).number("number", 8, AdviceCount::number)
            .compact(MOST_COUNTS), list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Form choice() {
        Form form = new Form(desk, "advice.count").passing();
        form.options("by", by, List.of(AdviceCount.By.values()), desk.text().words("advice.by"));
        return form;
    }

    private void count() {
        counts.setAll(by.get().map(chosen -> AdviceCount.of(lines, chosen)).orElse(List.of()));
    }

    private String what(AdviceCount count) {
        return count.need().map(desk.text().words("directory.need")).or(() -> count.month().map(m -> String.format(Locale.ROOT, "%04d-%02d", m.getYear(), m.getMonthValue())))
            .or(count::agency).filter(words -> !words.isEmpty()).orElse(desk.text().of("advice.count.none"));
    }

    @Override public String title() {
        return desk.text().of("advice.list.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return List.of(Action.of("advice.act.new", begin).icon("bi-plus").needs(Right.ENTER));
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }

    @Override public void refresh() {
        desk.background().run(given::all, all -> {
            lines.setAll(all);
            count();
        });
    }
}
