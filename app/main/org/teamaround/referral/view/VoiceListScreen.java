package org.teamaround.referral.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.referral.voice.Voice;
import org.teamaround.referral.voice.VoiceId;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Text;

/** The register of what families say, newest first. Enter follows an entry. */
public final class VoiceListScreen extends Screen implements Refreshable {
    private final Desk desk;
    private final VoiceDesk.Acts acts;
    private final Runnable begin;
    private final ObservableList<Voice> lines = FXCollections.observableArrayList();
    private final TableList<Voice> list;
    private final VBox body = new VBox(10);

    VoiceListScreen(Desk desk, VoiceDesk.Acts acts, Consumer<VoiceId> opens, Runnable begin) {
        this.desk = desk;
        this.acts = acts;
        this.begin = begin;
        Text text = desk.text();
        VoiceWords words = acts.words();
        list = new TableList<>(text, "voice.list", lines).column("kind", 10, v -> text.of(Word.of("voice.kind", v.kind()))).picked()
            .date("came", 11, v -> Optional.of(v.cameOn())).picked().column("from", 16, Voice::from).column("child", 16, words::child).picked()
            .column("said", 26, Voice::said).column("next", 18, words::nextWords).sortedBy(v -> words.next(v).map(VoiceWords.Next::by))
            .column("result", 10, v -> v.followed().result().map(text.words("voice.result")).orElse("")).picked().date("ended", 11, v -> v.followed().endedOn()).picked()
            .column("learnt", 20, v -> v.followed().learnt()).hidden().column("reference", 10, Voice::reference)
            .only("open", Voice::isOpenComplaint).opens(v -> opens.accept(v.id())).tools(desk);
        body.getChildren().add(list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    @Override public String title() {
        return desk.text().of("voice.list.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return List.of(Action.of("voice.act.new", begin).icon("bi-plus").shortcut("Shortcut+N").needs(Right.ENTER));
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }

    @Override public void refresh() {
        desk.background().run(acts.voices()::all, lines::setAll);
    }
}
