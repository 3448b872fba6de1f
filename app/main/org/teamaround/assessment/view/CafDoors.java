package org.teamaround.assessment.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.CopyRequest;
import org.teamaround.assessment.FormWords;
import org.teamaround.consent.Recipient;
import org.teamaround.directory.EnterPractitioner;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.person.PersonId;
import org.teamaround.setting.Settings;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;

/** The ways to a CAF's pages and acts, from the child's tab and from the CAF itself. */
public final class CafDoors implements OpensCaf {
    private static final String CHILD = "child";
    private static final String START = "caf-start";
    private static final String EXTERNAL = "caf-external";
    private static final String PAUSE = "caf-pause";
    private static final String ABANDON = "caf-abandon";
    static final String COPY = "caf-copy";
    private final Desk desk;
    private final CafShelf shelf;
    private final CafReaders readers;
    private final CafActs acts;
    private final EnterPractitioner enter;
    private final Documents documents;
    private final Settings settings;

    public CafDoors(Desk desk, CafShelf shelf, CafReaders readers, CafActs acts, EnterPractitioner enter, Documents documents, Settings settings) {
        this.desk = desk;
        this.shelf = shelf;
        this.readers = readers;
        this.acts = acts;
        this.enter = enter;
        this.documents = documents;
        this.settings = settings;
    }

    @Override public void open(AssessmentId id) {
        desk.background().run(() -> shelf.open(id), caf -> caf.ifPresent(found -> desk.navigator().open(screen(found))));
    }

    /** A CAF, or a form on the way to one, from its bookmark. */
    boolean reopen(Bookmark place) {
        switch (place.place()) {
            case CafScreen.PLACE -> desk.background().run(() -> shelf.open(new AssessmentId(place.uuid(CafScreen.ID))),
                caf -> caf.ifPresent(found -> desk.navigator().open(screen(found).at(place))));
            case START -> start(new PersonId(place.uuid(CHILD)));
            case EXTERNAL -> external(new PersonId(place.uuid(CHILD)));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A dialog above a CAF. */
    void openDialog(Assessment assessment, Bookmark place) {
        switch (place.place()) {
            case PAUSE -> pause(assessment);
            case ABANDON -> abandon(assessment);
            case COPY -> giveCopy(assessment, this::reopen);
            default -> { }
        }
    }

    /** The same page anew after an act changed the CAF. */
    private void reopen(Assessment assessment) {
        desk.background().run(() -> shelf.open(assessment.id()), caf -> caf.ifPresent(found -> {
            desk.navigator().finishDialog();
            desk.navigator().replace(screen(found));
        }));
    }

    CafScreen screen(OpenedCaf caf) {
        CafModel model = new CafModel(caf, acts, desk.moment(), desk.background(), this::reopen);
        return new CafScreen(desk, model, new FormWords(settings, desk.moment().today()), actions(caf.assessment(), model),
            place -> openDialog(caf.assessment(), place));
    }

    void start(PersonId child) {
        desk.background().run(() -> shelf.offer(child), offer -> {
            StartModel model = new StartModel(offer, acts, enter, desk.moment(), desk.background(), started -> {
                desk.navigator().finish();
                open(started.id());
            });
            desk.navigator().open(new StartScreen(desk, model), Bookmark.of(START).with(CHILD, child));
        });
    }

    void external(PersonId child) {
        desk.background().run(() -> shelf.offer(child).name(), name -> desk.navigator().open(new ExternalScreen(desk,
            new ExternalModel(child, acts, desk.background(), recorded -> desk.navigator().finish()), name),
            Bookmark.of(EXTERNAL).with(CHILD, child)));
    }

    void blank(AssessmentKind kind) {
        desk.background().run(() -> acts.blank().print(kind), pdf -> desk.papers().show(desk.text().of("assessment.blank.title"),
            "caf-" + kind.word() + "-blank.pdf", pdf));
    }

    void print(Assessment assessment) {
        String team = desk.text().of("assessment.print.team");
        desk.background().run(() -> readers.of(assessment, team), found -> desk.navigator().openDialog(new ReadersScreen(desk, found,
            new ReadersModel(found), to -> readers.preview(assessment, to, acts.actor()), readers::name, to -> print(assessment, to))));
    }

    private void print(Assessment assessment, Recipient reader) {
        desk.background().run(() -> acts.print().print(assessment.id(), reader, acts.actor()).map(this::paper), outcome -> {
            desk.navigator().finishDialog();
            outcome.handle(paper -> desk.papers().show(paper.title(), "caf-v" + assessment.version() + ".pdf", paper.pdf()), this::say);
        });
    }

    private record Kept(String title, byte[] pdf) {}

    private Kept paper(Document document) {
        return new Kept(document.title(), documents.pdf(document));
    }

    private List<Action> actions(Assessment assessment, CafModel model) {
        List<PersonId> own = List.of(assessment.child());
        Action print = Action.of("assessment.act.print", () -> print(assessment)).icon("bi-printer");
        Action copy = Action.of("assessment.act.copy", () -> giveCopy(assessment, this::reopen)).icon("bi-envelope").needs(Right.EDIT_CASE, own);
        return switch (assessment.state()) {
            case IN_PROGRESS -> List.of(print, Action.of("assessment.act.pause", () -> pause(assessment)).icon("bi-pause").needs(Right.EDIT_CASE, own),
                Action.of("assessment.act.abandon", () -> abandon(assessment)).icon("bi-x-circle").needs(Right.EDIT_CASE, own));
            case PAUSED -> List.of(Action.of("assessment.act.resume", model::resume).icon("bi-play").needs(Right.EDIT_CASE, own), print);
            case COMPLETED -> List.of(print, copy);
            case AGREED -> List.of(print, copy, Action.of("assessment.act.new-version", () -> forward(assessment)).icon("bi-files").needs(Right.EDIT_CASE, own));
            case ABANDONED, SUPERSEDED -> List.of(print);
        };
    }

    private void pause(Assessment assessment) {
        ask("assessment.pause", Bookmark.of(PAUSE).with(CafScreen.ID, assessment.id()), asked -> acts.pause().pause(assessment.id(), asked.reason.get(), acts.actor()));
    }

    private void abandon(Assessment assessment) {
        ask("assessment.abandon", Bookmark.of(ABANDON).with(CafScreen.ID, assessment.id()),
            asked -> acts.abandon().abandon(assessment.id(), asked.reason.get(), acts.actor()));
    }

    private void ask(String keys, Bookmark place, Function<AskModel, Outcome<Assessment>> act) {
        AskModel model = new AskModel(desk.moment().today(), desk.background(), act, this::reopen);
        desk.navigator().openDialog(new AskScreen(desk, keys, model, form -> form.longText("reason", model.reason)), place);
    }

    void giveCopy(Assessment assessment, Consumer<Assessment> done) {
        AskModel model = new AskModel(desk.moment().today(), desk.background(),
            asked -> asked.dated("copyGivenOn", day -> acts.copy().give(assessment.id(), day, acts.actor())), done);
        desk.navigator().openDialog(new AskScreen(desk, "assessment.copying", model, form -> day(form, model)),
            Bookmark.of(COPY).with(CafScreen.ID, assessment.id()));
    }

    private static void day(Form form, AskModel model) {
        form.date("copyGivenOn", model.day);
    }

    private void forward(Assessment assessment) {
        CopyRequest request = new CopyRequest(assessment.id(), assessment.kind(), desk.moment().today(), assessment.assessors(),
            assessment.keptStreamlined());
        desk.background().run(() -> acts.forward().copy(request, acts.actor()), outcome -> outcome.handle(this::reopen, this::say));
    }

    private void say(List<Problem> problems) {
        Optional.of(problems.getFirst()).map(desk.text()::of).ifPresent(desk.navigator()::say);
    }
}
