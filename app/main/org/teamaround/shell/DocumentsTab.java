package org.teamaround.shell;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** What was printed or sent about a child, newest first. Opening one shows the bytes of its day. */
final class DocumentsTab implements ChildTab {
    private final Desk desk;
    private final Documents documents;

    DocumentsTab(Desk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Override public String title() {
        return "document.tab";
    }

    @Override public int order() {
        return 70;
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox();
        desk.background().run(() -> documents.about(child.value()), found -> body.getChildren().setAll(table(found)));
        return body;
    }

    private TableList<Document> table(List<Document> found) {
        return new TableList<>(desk.text(), "document.list", FXCollections.observableArrayList(found))
            .date("made", 10, d -> Optional.of(d.madeAt().toLocalDate()))
            .column("title", 22, Document::title)
            .column("by", 14, Document::madeBy)
            .badge("state", 12, this::state)
            .opens(this::show);
    }

    private Badge state(Document document) {
        return document.supersededAt().map(at -> new Badge(desk.text().of("document.list.superseded", Dates.number(at.toLocalDate())), Tone.CARE))
            .orElseGet(() -> new Badge(desk.text().of("document.list.newest"), Tone.GOOD));
    }

    private void show(Document document) {
        String file = document.kind() + '-' + document.madeAt().toLocalDate() + ".pdf";
        String title = document.supersededAt()
            .map(at -> desk.text().of("document.superseded-title", document.title(), Dates.number(at.toLocalDate()))).orElse(document.title());
        desk.background().run(() -> documents.pdf(document), pdf -> desk.papers().show(title, file, pdf));
    }
}
