package org.teamaround.person.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.person.Ending;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Theme;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;

/** Beneath the relatives: brothers and sisters, who may belong to the child too, who lives together, contact, and what befell the family. */
public final class FamilyMatters {
    private static final int ROWS = 8;
    private final Desk desk;
    private final MattersModel model;
    private final OpensChild opens;
    private final Buttons buttons;
    private final FamilyForms forms;

    public FamilyMatters(Desk desk, MattersModel model, OpensChild opens) {
        this.desk = desk;
        this.model = model;
        this.opens = opens;
        buttons = new Buttons(desk);
        forms = new FamilyForms(desk, model);
    }

    Node of(PersonId child) {
        VBox body = new VBox(Theme.BASE_SIZE);
        load(child, body);
        return body;
    }

    boolean reopen(Bookmark place) {
        return forms.reopen(place);
    }

    private void load(PersonId child, VBox body) {
        model.load(child, matters -> {
            body.getChildren().setAll(siblings(matters));
            if (matters.responsibility().isOpen() && !hasEnded(matters)) body.getChildren().addFirst(open(matters));
            matters.responsibility().notKnownWhy().ifPresent(why -> body.getChildren().addFirst(new Banner(desk.text().of("family.tab.holder-not-known", why), Tone.QUIET)));
            if (!matters.offers().isEmpty()) body.getChildren().add(offers(matters, body));
            body.getChildren().addAll(homes(matters), contacts(matters), befell(matters, body));
        });
    }

    private Banner open(MattersModel.Matters matters) {
        return new Banner(desk.text().of("family.tab.holder-open"), Tone.CARE,
            buttons.plain(Action.of("family.tab.say-why", () -> forms.holderNotKnown(matters)).needs(Right.ENTER)));
    }

    private Section siblings(MattersModel.Matters matters) {
        if (matters.siblings().isEmpty()) return new Section(desk.text().of("family.tab.siblings"), wrapped(desk.text().of("family.tab.no-siblings")));
        FlowPane links = new FlowPane(Theme.BASE_SIZE, Theme.BASE_SIZE / 2);
        PersonWords words = new PersonWords(desk.text());
        for (MattersModel.Brother one : matters.siblings()) {
            Hyperlink link = new Hyperlink(desk.text().of("family.tab.sibling", one.name(), words.age(one.sibling().person(), desk.moment().today()),
                words.relationship(one.sibling().kind())));
            link.setOnAction(go -> opens.open(one.sibling().person().id()));
            links.getChildren().add(link);
        }
        return new Section(desk.text().of("family.tab.siblings"), links);
    }

    /** Asked one by one: nothing is taken over unasked. */
    private Section offers(MattersModel.Matters matters, VBox body) {
        Section section = new Section(desk.text().of("family.tab.offers"));
        PersonWords words = new PersonWords(desk.text());
        for (MattersModel.Offered one : matters.offers()) {
            Label question = wrapped(desk.text().of(one.offer().perhaps() ? "family.tab.offer-perhaps" : "family.tab.offer", one.name(),
                words.relationship(one.offer().draft().kind()), one.because()));
            HBox.setHgrow(question, Priority.ALWAYS);
            question.setMaxWidth(Double.MAX_VALUE);
            HBox line = new HBox(Theme.BASE_SIZE / 2, question,
                buttons.plain(Action.of("family.tab.yes", () -> run(matters.child().id(), body, true, one)).needs(Right.ENTER)),
                buttons.quiet(Action.of("family.tab.no", () -> run(matters.child().id(), body, false, one)).needs(Right.ENTER)));
            section.getChildren().add(line);
        }
        return section;
    }

    private void run(PersonId child, VBox body, boolean yes, MattersModel.Offered one) {
        FamilyActs acts = model.acts();
        model.run(() -> yes ? acts.relate().relate(one.offer().draft(), acts.actor()) : acts.decline().decline(child, one.offer().draft().relative(), acts.actor()),
            problems -> {
                if (!problems.isEmpty()) desk.navigator().say(desk.text().of(problems.getFirst()));
                else if (yes) desk.navigator().refresh();
                else load(child, body);
            });
    }

    private Section homes(MattersModel.Matters matters) {
        Section section = new Section(desk.text().of("family.paper.homes"));
        if (matters.homes().isEmpty()) section.getChildren().add(wrapped(desk.text().of("family.tab.no-homes")));
        matters.homes().forEach(home -> section.getChildren().add(wrapped(desk.text().of("family.words.home", home))));
        return section.beside(buttons.quiet(Action.of("family.tab.partnership", () -> forms.partnership(matters)).needs(Right.ENTER)),
            buttons.plain(Action.of("family.tab.move", () -> forms.move(matters)).icon("bi-house").needs(Right.ENTER)));
    }

    private Section contacts(MattersModel.Matters matters) {
        TableList<MattersModel.Seen> table = new TableList<>(desk.text(), "family.contacts", FXCollections.observableArrayList(matters.contacts()))
            .column("name", 14, MattersModel.Seen::name).column("kind", 8, s -> desk.text().of(Word.of("family.contact", s.contact().kind())))
            .column("details", 20, s -> s.contact().details().orElse(desk.text().of("family.contacts.withheld")))
            .column("order", 8, s -> day(s.contact().orderedOn())).column("from", 8, s -> day(s.contact().from())).column("to", 8, s -> day(s.contact().to())).compact(ROWS);
        return new Section(desk.text().of("family.tab.contacts"), table)
            .beside(buttons.plain(Action.of("family.tab.say-contact", () -> forms.contact(matters)).icon("bi-plus").needs(Right.ENTER)));
    }

    private static String day(Optional<java.time.LocalDate> day) {
        return day.map(Dates::number).orElse("");
    }

    private Section befell(MattersModel.Matters matters, VBox body) {
        Section section = new Section(desk.text().of("family.tab.befell"));
        matters.everybody().stream().filter(one -> one.person().ending().isPresent()).forEach(one -> section.getChildren().add(ended(one, matters, body)));
        if (section.getChildren().size() == 1) section.getChildren().add(wrapped(desk.text().of("family.tab.befell-none")));
        List<PersonId> child = List.of(matters.child().id());
        if (matters.child().isUnborn() && !hasEnded(matters)) section.beside(
            buttons.quiet(Action.of("family.tab.births", () -> forms.births(matters)).needs(Right.EDIT_CASE, child)));
        return section.beside(buttons.quiet(Action.of("family.tab.ending", () -> forms.ending(matters)).needs(Right.EDIT_CASE, child)));
    }

    private Node ended(MattersModel.Someone one, MattersModel.Matters matters, VBox body) {
        String note = one.person().ending().map(Ending::note).orElse("");
        Label said = wrapped(one.name() + ": " + new PersonWords(desk.text()).age(one.person(), desk.moment().today()) + (note.isEmpty() ? "" : "\n" + note));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Action back = Action.of("family.tab.take-back", () -> model.run(() -> model.acts().ending().takeBack(one.person().id(), model.acts().actor()), problems -> {
            if (problems.isEmpty()) desk.navigator().refresh();
            else desk.navigator().say(desk.text().of(problems.getFirst()));
        })).needs(Right.EDIT_CASE, List.of(matters.child().id()));
        return new HBox(Theme.BASE_SIZE / 2, said, buttons.quiet(back));
    }

    private static boolean hasEnded(MattersModel.Matters matters) {
        return matters.child().ending().filter(Ending::isFinal).isPresent();
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        WrappedWords.of(label);
        return label;
    }
}
