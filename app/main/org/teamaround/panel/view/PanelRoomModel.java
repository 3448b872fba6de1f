package org.teamaround.panel.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.document.Document;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.panel.Agenda;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.DecisionDraft;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelItemId;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.PanelSeries;
import org.teamaround.ui.Background;

/** One panel in session: its agenda, the item being discussed, the decision being typed. */
public final class PanelRoomModel {
    /** A printed document and its bytes. */
    record Print(Document document, byte[] pdf) {}

    final ObservableList<AgendaLine> lines = FXCollections.observableArrayList();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final ObjectProperty<Optional<AgendaLine>> line = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Agenda>> agenda = new SimpleObjectProperty<>(Optional.empty());
    private final Map<PanelItemId, DecisionModel> drafts = new LinkedHashMap<>();
    private final ObservableList<Practitioner> practitioners = FXCollections.observableArrayList();
    private final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    private final ObservableList<PanelMeeting> later = FXCollections.observableArrayList();
    private Optional<PanelItemId> beginAt = Optional.empty();
    private final PanelMeetingId id;
    private final PanelActs acts;
    private final Moment moment;
    private final Background background;
    private final Consumer<String> say;

    private record Read(Outcome<Agenda> agenda, List<Practitioner> practitioners, List<Agency> agencies, List<PanelMeeting> meetings) {}

    public PanelRoomModel(PanelMeetingId id, PanelActs acts, Moment moment, Background background, Consumer<String> say) {
        this.id = id;
        this.acts = acts;
        this.moment = moment;
        this.background = background;
        this.say = say;
    }

    PanelMeetingId id() {
        return id;
    }

    /** The item that was being discussed. */
    PanelRoomModel beginAt(PanelItemId item) {
        beginAt = Optional.of(item);
        return this;
    }

    public void load() {
        background.run(() -> new Read(acts.assembleAgenda().assemble(id, acts.actor()), acts.practitioners().all(), acts.agencies().all(),
            acts.panels().meetings()), this::show);
    }

    private void show(Read read) {
        problems.setAll(read.agenda().problems());
        practitioners.setAll(read.practitioners());
        agencies.setAll(read.agencies());
        read.agenda().result().ifPresent(now -> show(now, read.meetings()));
    }

    private void show(Agenda now, List<PanelMeeting> meetings) {
        later.setAll(meetings.stream().filter(m -> m.isPlanned() && m.begins().isAfter(now.meeting().begins())).limit(12).toList());
        Optional<PanelItemId> was = selectedItem().map(PanelItem::id).or(() -> beginAt);
        agenda.set(Optional.of(now));
        lines.setAll(now.lines());
        line.set(lines.stream().filter(l -> was.equals(Optional.of(l.item().id()))).findFirst().or(this::firstOpen).or(() -> lines.stream().findFirst()));
    }

    private Optional<AgendaLine> firstOpen() {
        return lines.stream().filter(l -> l.item().isLive()).findFirst();
    }

    PanelMeeting meeting() {
        return agenda.get().map(Agenda::meeting).orElseThrow();
    }

    Optional<AgendaLine> selected() {
        return line.get();
    }

    Optional<PanelItem> selectedItem() {
        return line.get().map(AgendaLine::item);
    }

    /** The typed decision of the item being discussed. */
    Optional<DecisionModel> draft() {
        return selectedItem().map(i -> drafts.computeIfAbsent(i.id(), x -> new DecisionModel()));
    }

    /** Whether this is what is being typed for the item: no longer, once it is decided. */
    boolean isDraft(PanelItemId item, DecisionModel typed) {
        return drafts.get(item) == typed;
    }

    void forgetDrafts() {
        drafts.clear();
    }

    void record() {
        Optional<PanelItem> item = selectedItem();
        if (item.isEmpty()) return;
        DecisionModel draft = draft().orElseThrow();
        Optional<DecisionDraft> typed = draft.typed();
        if (typed.isEmpty()) {
            draft.problems.setAll(List.of(Problem.at("kind", "panel.problem.no-kind")));
            return;
        }
        background.run(() -> acts.recordDecision().record(item.get().id(), typed.get(), acts.actor()), outcome -> {
            draft.problems.setAll(outcome.problems());
            if (outcome.isDone()) decided(item.get());
        });
    }

    private void decided(PanelItem item) {
        drafts.remove(item.id());
        line.set(nextOpen(item).or(this::selected));
        load();
    }

    private Optional<AgendaLine> nextOpen(PanelItem after) {
        List<AgendaLine> open = lines.stream().filter(l -> l.item().isLive() && !l.item().id().equals(after.id())).toList();
        int no = lines.stream().filter(l -> l.item().id().equals(after.id())).mapToInt(AgendaLine::no).findFirst().orElse(0);
        return open.stream().filter(l -> l.no() > no).findFirst().or(() -> open.stream().findFirst());
    }

    void move(int by) {
        selectedItem().ifPresent(item -> done(() -> acts.reorderItems().move(item.id(), by, acts.actor())));
    }

    void agreeMinutes() {
        done(() -> acts.agreeMinutes().agree(id, acts.actor()));
    }

    private void done(Callable<Outcome<?>> act) {
        background.run(act, outcome -> {
            problems.setAll(outcome.problems());
            if (outcome.isDone()) load();
        });
    }

    void print(boolean minutes, Consumer<Print> shown) {
        background.runLong(() -> (minutes ? acts.printMinutes().print(id, acts.actor()) : acts.printAgenda().print(id, acts.actor()))
            .map(d -> new Print(d, acts.documents().pdf(d))), outcome -> {
                problems.setAll(outcome.problems());
                outcome.result().ifPresent(shown);
            }, fault -> say.accept(fault.code()));
    }

    ObservableList<Practitioner> practitioners() {
        return practitioners;
    }

    ObservableList<Agency> agencies() {
        return agencies;
    }

    ObservableList<PanelMeeting> laterMeetings() {
        return later;
    }

    String agencyName(AgendaLine of) {
        return of.referral().referrer().agency().flatMap(a -> agencies.stream().filter(x -> x.id().equals(a)).findFirst()).map(Agency::name)
            .orElse(of.referral().referrer().name());
    }

    String leadName(PractitionerId who) {
        return practitioners.stream().filter(p -> p.id().equals(who)).map(Practitioner::name).findFirst().orElse("");
    }

    /** It was put off as often as the panel allows: the manager's review is asked for. */
    BooleanBinding tooOften() {
        return Bindings.createBooleanBinding(() -> selectedItem().map(i -> i.deferrals() >= mostDeferrals()).orElse(false), line);
    }

    private int mostDeferrals() {
        return agenda.get().flatMap(a -> a.meeting().series()).flatMap(acts.panels()::series).map(PanelSeries::maxDeferrals)
            .orElse(PanelSeries.USUAL_MAX_DEFERRALS);
    }

    boolean hasMet() {
        return agenda.get().filter(a -> !a.meeting().date().isAfter(moment.today())).isPresent();
    }
}
