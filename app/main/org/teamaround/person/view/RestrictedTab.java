package org.teamaround.person.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.person.PersonId;
import org.teamaround.person.SealedNote;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Section;
import org.teamaround.ui.Theme;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;

/**
 * Restricted records: notes of tier 3 and restricted addresses (domain.md 5.3). Who is not permitted learns that there are some, and whom
 * to ask; who is, sees them after asking, and that is written down.
 */
public final class RestrictedTab implements ChildTab {
    private final Desk desk;
    private static final String CHILD = "child";
    private static final String ONE = "note";
    private static final Bookmark NOTE = Bookmark.of("person-note");
    private static final Bookmark READERS = Bookmark.of("person-readers");
    private final RestrictedModel model;
    private final Buttons buttons;
    private final PersonWords words;

    public RestrictedTab(Desk desk, RestrictedModel model) {
        this.desk = desk;
        this.model = model;
        buttons = new Buttons(desk);
        words = new PersonWords(desk.text());
    }

    @Override public String title() {
        return "person.tab.restricted";
    }

    @Override public int order() {
        return 55;
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox(Theme.BASE_SIZE);
        load(child, body);
        return body;
    }

    private void load(PersonId child, VBox body) {
        model.load(child, standing -> body.getChildren().setAll(records(standing, body), readers(standing)));
    }

    private Section records(RestrictedModel.Standing standing, VBox body) {
        Section section = new Section(desk.text().of("person.restricted.records"), said(standing));
        if (standing.mayRead() && !standing.isNothing())
            section.beside(buttons.plain(Action.of("person.restricted.show", () -> show(standing, body)).icon("bi-eye")));
        return section.beside(buttons.plain(Action.of("person.restricted.write", () -> write(standing, Optional.empty())).icon("bi-plus")
            .needs(Right.EDIT_CASE, List.of(standing.child()))));
    }

    private Node said(RestrictedModel.Standing standing) {
        if (standing.isNothing()) return wrapped(desk.text().of("person.restricted.none"));
        String there = desk.text().of("person.restricted.there", standing.notes(), standing.homes().size());
        if (standing.mayRead()) return wrapped(there + ' ' + desk.text().of("person.restricted.each-look"));
        return new Banner(there + ' ' + desk.text().of("person.restricted.ask", names(standing)), Tone.QUIET);
    }

    private Section readers(RestrictedModel.Standing standing) {
        Facts facts = new Facts().line(desk.text().of("person.restricted.readers"), names(standing))
            .line(desk.text().of("person.restricted.because"), desk.text().of(standing.narrowed() ? "person.readers.by.name" : "person.readers.by.role"));
        return new Section(desk.text().of("person.restricted.who"), facts).beside(buttons.plain(
            Action.of("person.restricted.change-readers", () -> name(standing)).icon("bi-people").needs(Right.NAME_READERS)));
    }

    private void show(RestrictedModel.Standing standing, VBox body) {
        model.show(standing.child(), shown -> {
            body.getChildren().setAll(homes(shown), readers(standing));
            body.getChildren().addAll(1, shown.notes().stream().map(note -> note(standing, note)).toList());
            desk.navigator().say(desk.text().of("person.restricted.written-down"));
        }, this::refused);
    }

    private Section homes(RestrictedModel.Shown shown) {
        Facts facts = new Facts();
        shown.homes().forEach(home -> facts.line(home.name(), words.whereabouts(home.opened())));
        return new Section(desk.text().of("person.restricted.homes"), shown.homes().isEmpty() ? wrapped(desk.text().of("person.restricted.no-homes")) : facts);
    }

    private Section note(RestrictedModel.Standing standing, SealedNote note) {
        SealedNote.Wording first = note.wordings().getFirst();
        Section section = new Section(desk.text().of("person.note.heading", first.authorName(), Dates.moment(first.at())));
        for (SealedNote.Wording wording : note.wordings().reversed()) section.getChildren().add(wording(note, wording));
        return section.beside(buttons.quiet(Action.of("person.note.correct", () -> write(standing, Optional.of(note)))));
    }

    /** The newest in full strength, the ones before under the reason they were corrected for. */
    private Node wording(SealedNote note, SealedNote.Wording wording) {
        String text = wording.words().map(SealedNote.Words::text).orElse("");
        if (wording.equals(note.latest()) && !note.isCorrected()) return wrapped(text);
        String reason = wording.words().map(SealedNote.Words::reason).orElse("");
        String when = Dates.moment(wording.at());
        String head = reason.isEmpty() ? desk.text().of("person.note.first", when) : desk.text().of("person.note.corrected", wording.authorName(), when, reason);
        return new VBox(quiet(head), wrapped(text));
    }

    @Override public boolean reopen(Bookmark place) {
        boolean mine = place.isAt(NOTE.place()) || place.isAt(READERS.place());
        if (mine) model.load(new PersonId(place.uuid(CHILD)), standing -> {
            if (place.isAt(READERS.place())) name(standing);
            else if (place.id(ONE).isEmpty()) write(standing, Optional.empty());
            else model.show(standing.child(), shown -> shown.notes().stream().filter(note -> place.names(ONE, note.id())).findFirst()
                .ifPresent(note -> write(standing, Optional.of(note))), this::refused);
        });
        return mine;
    }

    private void write(RestrictedModel.Standing standing, Optional<SealedNote> before) {
        SealedNoteModel note = new SealedNoteModel(standing.child(), before, model.acts(), model.background(), () -> back("person.note.saved"));
        desk.navigator().open(new SealedNoteScreen(desk, note, standing.name()),
            before.map(one -> NOTE.with(ONE, one.id())).orElse(NOTE).with(CHILD, standing.child()));
    }

    private void name(RestrictedModel.Standing standing) {
        ReadersModel readers = new ReadersModel(standing, model.candidates(), model.acts(), model.background(), () -> back("person.readers.saved"));
        desk.navigator().open(new ReadersScreen(desk, readers, standing.name()), READERS.with(CHILD, standing.child()));
    }

    private void back(String told) {
        desk.navigator().finish();
        desk.navigator().say(desk.text().of(told));
    }

    private void refused(List<Problem> problems) {
        desk.navigator().say(desk.text().of(problems.getFirst()));
    }

    private static String names(RestrictedModel.Standing standing) {
        return standing.readers().stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        WrappedWords.of(label);
        return label;
    }

    private static Label quiet(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("fact-label");
        return label;
    }
}
