package org.teamaround.referral.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackTo;
import org.teamaround.referral.form.PrintedWord;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;
import org.teamaround.ui.Text;
import org.teamaround.ui.WrappedWords;

/** Word owed and given to the referrer: each with its day, to be printed and to be marked as sent. */
final class FeedbackSection {
    private final Desk desk;
    private final Text text;
    private final ReferralModel model;
    private final ReferralDialogs dialogs;
    private final Buttons buttons;

    FeedbackSection(Desk desk, ReferralModel model, ReferralDialogs dialogs) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.dialogs = dialogs;
        buttons = new Buttons(desk);
    }

    Section of(ReferralModel.Shown shown) {
        VBox lines = new VBox(6);
        shown.words().forEach(word -> lines.getChildren().add(line(word)));
        if (shown.words().isEmpty()) lines.getChildren().add(new Label(text.of("referral.page.nothing-owed")));
        Section section = new Section(text.of("referral.page.feedback"), lines);
        if (shown.referral().isTransferIn()) section.beside(buttons.quiet(Action.of("referral.act.receipt", this::receipt).needs(Right.ENTER)));
        return section;
    }

    private Node line(ReferralModel.Word word) {
        Feedback feedback = word.feedback();
        Label words = new Label(words(word));
        WrappedWords.of(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, words);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (feedback.isOwed()) line.getChildren().addAll(
            of(feedback, buttons.plain(Action.of("referral.act.print", () -> print(feedback)).icon("bi-printer").needs(Right.ENTER))),
            of(feedback, buttons.plain(Action.of("referral.act.sent", () -> dialogs.sent(feedback)).icon("bi-check2").needs(Right.ENTER))));
        else if (feedback.document().isPresent())
            line.getChildren().add(of(feedback, buttons.quiet(Action.of("referral.act.reopen", () -> reopen(feedback)))));
        return line;
    }

    /** Buttons of several lines have the same words: a screen reader says which line each belongs to. */
    private Button of(Feedback feedback, Button button) {
        button.setAccessibleText(button.getText() + ": " + text.of(Word.of("referral.stage", feedback.stage())));
        return button;
    }

    private String words(ReferralModel.Word word) {
        Feedback feedback = word.feedback();
        String stage = text.of(Word.of("referral.stage", feedback.stage()));
        String what = feedback.to() == FeedbackTo.SENDING_AUTHORITY ? text.of("referral.page.receipt-of", stage) : stage;
        if (feedback.sentAt().isPresent()) return text.of("referral.page.word-sent", what, Dates.moment(feedback.sentAt().get().toInstant()),
            feedback.how().map(text.words("referral.method")).orElse(""), feedback.sentTo());
        return feedback.isOwed() ? text.of("referral.page.word-owed", what, Dates.day(word.due())) : text.of("referral.page.word-dropped", what);
    }

    private void print(Feedback feedback) {
        desk.background().run(() -> model.acts().print().print(feedback.id(), model.acts().actor()), this::printed);
    }

    private void printed(Outcome<PrintedWord> outcome) {
        outcome.handle(printed -> {
            desk.papers().show(printed.document().title(), printed.document().kind() + ".pdf", printed.pdf());
            model.load();
        }, problems -> desk.navigator().say(text.of(problems.getFirst())));
    }

    private void reopen(Feedback feedback) {
        model.reopen(feedback, pdf -> desk.papers().show(text.of(Word.of("referral.stage", feedback.stage())), "feedback.pdf", pdf));
    }

    private void receipt() {
        desk.background().run(() -> model.acts().receipt().owe(model.id, model.acts().actor()),
            outcome -> outcome.handle(owed -> model.load(), problems -> desk.navigator().say(text.of(problems.getFirst()))));
    }
}
