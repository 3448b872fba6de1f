package org.teamaround.assessment.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.teamaround.assessment.FormWords;
import org.teamaround.assessment.definition.FieldType;
import org.teamaround.assessment.definition.FormSection;
import org.teamaround.assessment.definition.SectionProgress;
import org.teamaround.assessment.form.Block;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.ui.Abreast;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Bookmarked;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.HoldsTyped;
import org.teamaround.ui.OpensDialogs;
import org.teamaround.ui.Screen;
import org.teamaround.ui.SummaryStrip;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;
import org.teamaround.ui.WrappedWords;

/** A CAF laid from its definition: sections at the left, one of them at the right; what is typed keeps itself. */
public final class CafScreen extends Screen implements Bookmarked, HoldsTyped, OpensDialogs {
    static final String PLACE = "caf";
    static final String ID = "assessment";
    /** The sections and a form in two columns beside them. */
    private static final double ABREAST = 46;
    private static final Duration QUIET = Duration.seconds(5);
    private final Desk desk;
    private final CafModel model;
    private final Text text;
    private final List<FormSection> sections;
    private final List<Action> actions;
    private final TaskList tasks;
    private final VBox page = new VBox();
    private final VBox body = new VBox();
    private final ProblemLinks links;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private Optional<Form> form = Optional.empty();
    private final CafTyping typing;
    private final Consumer<Bookmark> dialogs;
    private int at;

    /**
     * @param actions what else can be done with it: print, pause, give a copy
     * @param dialogs opens one of their dialogs anew
     */
    public CafScreen(Desk desk, CafModel model, FormWords words, List<Action> actions, Consumer<Bookmark> dialogs) {
        this.desk = desk;
        this.model = model;
        this.dialogs = dialogs;
        typing = new CafTyping(model);
        OpenedCaf caf = model.caf();
        text = FormText.of(desk.text(), caf.form(), words, caf.band());
        sections = caf.form().sections();
        this.actions = new ArrayList<>(actions);
        this.actions.add(desk.history("assessment", model.caf().assessment().id().value(), title()));
        List<String> titles = new ArrayList<>(sections.stream().map(s -> words.said(s.title())).toList());
        if (canFinish()) titles.add(desk.text().of("assessment.finish"));
        tasks = new TaskList(desk.text(), desk.text().of("assessment.sections"), titles, this::turnTo);
        links = new ProblemLinks(desk.text(), caf.form(), this::leadTo);
        page.setMinWidth(0);
        Abreast sheet = new Abreast(tasks, page, ABREAST);
        sheet.getStyleClass().add("caf-sheet");
        body.getStyleClass().addAll("page-body", "wide");
        body.getChildren().addAll(strip(), links, sheet);
        quiet.setOnFinished(event -> model.keep());
        model.problems.addListener((ListChangeListener<Problem>) change -> showProblems());
        model.timesKept().subscribe((before, now) -> sayKept());
        lay(0);
    }

    /** At the section that a bookmark names. */
    CafScreen at(Bookmark place) {
        int last = sections.size() - (canFinish() ? 0 : 1);
        if (place.inside().matches("\\d{1,3}")) turnTo(Math.min(Integer.parseInt(place.inside()), last));
        return this;
    }

    @Override public Bookmark bookmark() {
        return Bookmark.of(PLACE).with(ID, model.caf().assessment().id()).inside(String.valueOf(at));
    }

    @Override public void openDialog(Bookmark dialog) {
        dialogs.accept(dialog);
    }

    @Override public Map<String, String> typed() {
        typing.leave(at, form);
        return typing.typed();
    }

    @Override public void retype(Map<String, String> typed) {
        typing.retype(typed);
        lay(at);
    }

    @Override public void forget() {
        typing.forget();
        lay(at);
    }

    private boolean canFinish() {
        return sections.stream().anyMatch(this::isOpen);
    }

    /** Somebody without the right to this case reads what others type. */
    private boolean isOpen(FormSection section) {
        return model.isOpen(section) && desk.allowed().may(Right.EDIT_CASE, List.of(model.caf().assessment().child()));
    }

    private Node strip() {
        OpenedCaf caf = model.caf();
        SummaryStrip strip = new SummaryStrip();
        strip.fact(desk.text().of("assessment.strip.state"), new Badge(desk.text().of(Word.of("assessment.state", caf.assessment().state())), Tone.ACCENT));
        strip.fact(desk.text().of("assessment.strip.started"), Dates.day(caf.assessment().startedOn()));
        caf.due().ifPresent(due -> strip.fact(desk.text().of("assessment.strip.due"), Dates.day(due)));
        caf.assessment().completedOn().ifPresent(on -> strip.fact(desk.text().of("assessment.strip.completed"), Dates.day(on)));
        caf.assessment().agreedOn().ifPresent(on -> strip.fact(desk.text().of("assessment.strip.agreed"), Dates.day(on)));
        return strip;
    }

    /** Beyond the last section stands the page that finishes. */
    private void turnTo(int index) {
        model.keep();
        typing.leave(at, form);
        lay(index);
        if (page.getScene() != null) form.ifPresent(Form::focusFirst);
    }

    private void lay(int index) {
        at = index;
        page.getChildren().setAll(index < sections.size() ? sectionPage(sections.get(index)) : finishPage());
        tasks.here(index);
        showProgress();
        typing.enter(index, form);
    }

    private Node sectionPage(FormSection section) {
        VBox box = new VBox();
        box.getStyleClass().add("section");
        Label title = new Label(model.caf().parts().get(at).title());
        WrappedWords.of(title).getStyleClass().add("section-title");
        box.getChildren().add(title);
        if (isOpen(section)) layOpen(section, box);
        else layToRead(box);
        if (at < sections.size() - (canFinish() ? 0 : 1)) box.getChildren().add(nextButton());
        return box;
    }

    private void layOpen(FormSection section, VBox box) {
        if (!section.intro().isEmpty()) box.getChildren().add(wrapped(section.intro()));
        model.caf().parts().get(at).blocks().stream().filter(b -> isShownOnly(section, b)).map(BlockView::of).forEach(box.getChildren()::add);
        Form laid = new Form(text, desk.moment(), FormText.KEYS).withoutSummary();
        SectionForm fields = new SectionForm(model.answers, text);
        section.asked().forEach(field -> fields.lay(laid, field));
        form = Optional.of(laid).filter(f -> !section.asked().isEmpty());
        form.ifPresent(box.getChildren()::add);
    }

    /** Blocks of an open section that nobody types in: from the record, and fixed texts. */
    private static boolean isShownOnly(FormSection section, Block block) {
        boolean fixed = section.fields().stream().anyMatch(f -> f.type() == FieldType.STATEMENT && block.kind().equals("statement"));
        return fixed || block.isOfRecord();
    }

    private void layToRead(VBox box) {
        form = Optional.empty();
        model.caf().parts().get(at).blocks().stream().map(BlockView::of).forEach(box.getChildren()::add);
    }

    private Node nextButton() {
        Button next = new Buttons(desk).plain(Action.of("assessment.act.next", () -> turnTo(at + 1)).icon("bi-arrow-right"));
        HBox acts = new HBox(next);
        acts.getStyleClass().add("acts");
        return acts;
    }

    private Node finishPage() {
        FinishForm finish = new FinishForm(desk, model);
        form = Optional.of(finish.form());
        return finish;
    }

    private Label wrapped(String words) {
        Label label = new Label(words);
        WrappedWords.of(label);
        label.getStyleClass().add("field-help");
        return label;
    }

    private void showProgress() {
        List<SectionProgress> progress = model.progress();
        for (int i = 0; i < sections.size(); i++) tasks.show(i, progress.get(i));
    }

    private void showProblems() {
        List<Problem> problems = List.copyOf(model.problems);
        links.show(problems);
        form.ifPresent(shown -> shown.show(ProblemLinks.onScreen(problems)));
    }

    private void leadTo(int section, Problem problem) {
        if (section != at) turnTo(section);
        form.ifPresent(shown -> shown.show(ProblemLinks.onScreen(List.of(problem))));
    }

    private void edited() {
        showProgress();
        quiet.playFromStart();
    }

    private void sayKept() {
        desk.navigator().say(desk.text().of("assessment.kept", Dates.time(desk.moment().local().toLocalTime())));
    }

    @Override
    protected void attached() {
        keep(model.answers.edits().subscribe(this::edited));
        keep(page.getScene().focusOwnerProperty().subscribe((before, now) -> model.keep()));
        keep((javafx.util.Subscription) () -> {
            quiet.stop();
            model.keep();
        });
    }

    @Override public List<Action> actions() {
        return actions;
    }

    @Override public String title() {
        OpenedCaf caf = model.caf();
        return desk.text().of("assessment.title", desk.text().of(Word.of("assessment.kind", caf.assessment().kind())), caf.assessment().version(), caf.name());
    }

    @Override public Node content() {
        return body;
    }
}
