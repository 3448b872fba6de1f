package org.teamaround.referral.view;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.attachment.Attachment;
import org.teamaround.referral.attachment.PaperKind;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Section;

/** The papers that came with a referral: to look at, and to add to, also by dropping a file here. */
final class AttachmentsSection {
    static final String ADD = "referral-attach";
    private static final double WIDEST = 1600;
    private final Desk desk;
    private final AttachmentActs acts;
    private final ReferralId referral;
    private final VBox lines = new VBox(4);

    AttachmentsSection(Desk desk, AttachmentActs acts, ReferralId referral) {
        this.desk = desk;
        this.acts = acts;
        this.referral = referral;
    }

    Section section() {
        Section section = new Section(desk.text().of("attachment.title"), lines)
            .beside(new Buttons(desk).plain(Action.of("attachment.act.add", this::add).icon("bi-paperclip").needs(Right.ENTER)));
        if (desk.allowed().may(Right.ENTER)) takesDrops(section);
        load();
        return section;
    }

    private void load() {
        desk.background().run(() -> acts.attachments().of(referral), found -> lines.getChildren().setAll(found.stream().map(this::line).toList()));
    }

    private Node line(Attachment paper) {
        Hyperlink link = new Hyperlink(desk.text().of("attachment.line", paper.name(), Dates.day(paper.at().toLocalDate()), paper.by()));
        link.setOnAction(event -> desk.background().run(() -> acts.attachments().content(paper), content -> show(paper, content)));
        return link;
    }

    private void show(Attachment paper, byte[] content) {
        if (paper.kind() == PaperKind.PDF) desk.papers().show(paper.name(), "attachment-" + paper.at().toLocalDate() + ".pdf", content);
        else desk.navigator().openDialog(new PictureScreen(paper.name(), new Image(new ByteArrayInputStream(content), WIDEST, WIDEST, true, true)));
    }

    void add() {
        StringProperty file = new SimpleStringProperty("");
        FormAct<Attachment> act = new FormAct<>(desk.background(), () -> acts.attach(referral, file.get()), kept -> {
            desk.navigator().finishDialog();
            added(kept);
        });
        desk.navigator().openDialog(RegisterForm.dialog(desk, "attachment.form", form -> form.text("file", file), act), Bookmark.of(ADD).with(ReferralScreen.ID, referral));
    }

    private void added(Attachment kept) {
        desk.navigator().say(desk.text().of("attachment.added", kept.name()));
        load();
    }

    private void takesDrops(Node section) {
        section.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        section.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        files.forEach(file -> desk.background().run(() -> acts.attach(referral, file.getPath()), this::told));
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void told(Outcome<Attachment> outcome) {
        outcome.handle(this::added, problems -> desk.navigator().say(problems.stream().map(desk.text()::of).collect(Collectors.joining(" "))));
    }
}
