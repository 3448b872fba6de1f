package org.teamaround.shell;

import org.teamaround.ui.Bookmark;
import org.teamaround.correct.view.ToBinScreen;
import org.teamaround.correct.view.BinModel;
import org.teamaround.correct.view.BinCandidate;
import org.teamaround.correct.BinKind;
import java.util.stream.Stream;
import org.teamaround.person.PersonField;
import org.teamaround.person.Person;
import org.teamaround.correct.view.HistoryWords;
import org.teamaround.correct.view.HistoryScreen;
import org.teamaround.correct.view.HistoryModel;
import org.teamaround.correct.HistoryOf;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.teamaround.correct.view.BinListModel;
import org.teamaround.correct.view.BinScreen;
import org.teamaround.correct.view.CorrectionActs;
import org.teamaround.correct.view.CorrectionsModel;
import org.teamaround.correct.view.CorrectionsTab;
import org.teamaround.correct.view.SessionModel;
import org.teamaround.correct.view.SessionWords;
import org.teamaround.correct.view.UndoActs;
import org.teamaround.kernel.Actor;
import org.teamaround.person.view.ChildTab;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Screen;

/** Pages and acts that put mistakes right. */
final class CorrectionScreens {
    private static final Bookmark OF_DIRECTORY = Bookmark.of("bin-directory");
    private final Assembly program;
    private final Desk desk;
    private final Supplier<Actor> actor;

    CorrectionScreens(Assembly program, Desk desk, Supplier<Actor> actor) {
        this.program = program;
        this.desk = desk;
        this.actor = actor;
    }

    /** The tab of the child's page. */
    ChildTab tab() {
        CorrectionWiring correct = program.corrections();
        CorrectionActs acts = new CorrectionActs(program.people().persons, program.people().byWords, correct.dates, correct.correctDate, correct.moveToChild, correct.bin, correct.seeHistory,
            new NamedRecords(program), actor);
        return new CorrectionsTab(desk, new CorrectionsModel(acts, desk.text(), desk.background()));
    }

    /** What stood in a person's field before. */
    void history(Person person, List<PersonField> fields, String label) {
        Set<String> columns = fields.stream().flatMap(field -> field.columns().stream()).collect(Collectors.toSet());
        HistoryModel model = new HistoryModel(new HistoryModel.Wanted(HistoryOf.PERSON, person.id().value(), label, columns), program.corrections().seeHistory,
            new HistoryWords(desk.text(), new NamedRecords(program)), desk.background(), actor);
        desk.navigator().openDialog(new HistoryScreen(desk, model));
    }

    /** What stood in any field of a record before. */
    void history(String table, UUID record, String name) {
        HistoryModel model = new HistoryModel(new HistoryModel.Wanted(HistoryOf.valueOf(table.toUpperCase(Locale.ROOT)), record, name, Set.of()),
            program.corrections().seeHistory, new HistoryWords(desk.text(), new NamedRecords(program)), desk.background(), actor);
        desk.navigator().openDialog(new HistoryScreen(desk, model));
    }

    Screen bin() {
        return new BinScreen(desk, new BinListModel(program.corrections().bin, desk.background(), actor), this::binOfDirectory);
    }

    /** A practitioner, an agency or a service entered by mistake. */
    private void binOfDirectory() {
        desk.background().run(this::directory, entries -> desk.navigator().open(new ToBinScreen(desk, new BinModel(entries, program.corrections().bin, actor,
            desk.background(), () -> desk.navigator().finish())), OF_DIRECTORY));
    }

    boolean reopen(Bookmark place) {
        boolean mine = place.isAt(OF_DIRECTORY.place());
        if (mine) binOfDirectory();
        return mine;
    }

    private List<BinCandidate> directory() {
        PeopleWiring people = program.people();
        return Stream.of(people.practitioners.all().stream().map(p -> new BinCandidate(BinKind.PRACTITIONER, p.id().value(), p.name())),
            people.agencies.all().stream().map(a -> new BinCandidate(BinKind.AGENCY, a.id().value(), a.name())),
            people.services.all().stream().map(s -> new BinCandidate(BinKind.SERVICE, s.id().value(), s.name()))).flatMap(found -> found).toList();
    }

    /** Taking back and doing again, wherever one is. */
    List<Action> everywhere() {
        CorrectionWiring correct = program.corrections();
        return new UndoActs(desk, new SessionModel(correct.sessionActs,
            new SessionWords(correct.actsAbout, program.people().persons, desk.text()), desk.text(), desk.background(), actor)).all();
    }
}
