package org.teamaround.referral.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Word;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.outward.OutwardId;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;

/** Every referral out, newest first. Enter opens one. */
public final class OutwardListScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final OutwardDesk.Acts acts;
    private final ObservableList<Outward> lines = FXCollections.observableArrayList();
    private final TableList<Outward> list;
    private final VBox body = new VBox(10);

    OutwardListScreen(Desk desk, OutwardDesk.Acts acts, Consumer<OutwardId> opens) {
        this.desk = desk;
        this.acts = acts;
        OutwardWords words = acts.words();
        list = new TableList<>(desk.text(), "outward.list", lines).column("child", 18, words::child).column("agency", 18, words::agency).picked()
            .badge("state", 12, words::state).said(words::stateWords).picked().column("next", 20, words::next).sortedBy(o -> Optional.of(o.answerBy()))
            .date("sent", 11, o -> o.sent().map(Outward.Sent::on)).number("chases", 6, Outward::chases)
            .column("need", 14, o -> desk.text().of(Word.of("directory.need", o.need()))).picked().hidden().column("reference", 10, Outward::reference)
            .only("awaited", Outward::isAwaited).opens(o -> opens.accept(o.id())).tools(desk);
        body.getChildren().add(list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    @Override public String title() {
        return desk.text().of("outward.list.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }

    @Override public void refresh() {
        desk.background().run(acts.outwards()::all, lines::setAll);
    }
}
