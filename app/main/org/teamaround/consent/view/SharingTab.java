package org.teamaround.consent.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentHistory;
import org.teamaround.consent.DisclosureEntry;
import org.teamaround.consent.Standing;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** Sharing: the consent in force and the ways to change it, its history, and what was shared with whom. */
public final class SharingTab implements ChildTab {
    private static final String CHILD = "child";
    private static final Bookmark RECORD = Bookmark.of("consent-record");
    private static final Bookmark PREVIEW = Bookmark.of("sharing-preview");
    private static final Bookmark TOLD = Bookmark.of("address-told");
    private static final Bookmark DECIDE = Bookmark.of("sharing-decide");
    private static final Bookmark WITHDRAW = Bookmark.of("consent-withdraw");
    private final Desk desk;
    private final Text text;
    private final SharingModel model;
    private final ConsentActs acts;
    private final SharingActs sharingActs;
    private final Buttons buttons;

    public SharingTab(Desk desk, SharingModel model, ConsentActs acts, SharingActs sharingActs) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.acts = acts;
        this.sharingActs = sharingActs;
        buttons = new Buttons(desk);
    }

    @Override public String title() {
        return "consent.tab.title";
    }

    @Override public int order() {
        return 60;
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        show(child, body);
        return body;
    }

    private void show(PersonId child, VBox body) {
        model.load(child, sharing -> {
            DecisionSections beside = new DecisionSections(desk, sharingActs, acts.actor(), () -> show(child, body));
            List<Node> parts = new ArrayList<>();
            ended(sharing, body).ifPresent(parts::add);
            beside.notices(sharing.beside().notices(), n -> sharing.beside().noticed().getOrDefault(n.agency(), "")).ifPresent(parts::add);
            parts.addAll(List.of(current(sharing, body), picture(sharing), beside.decisions(sharing.beside().decisions(), () -> decide(sharing)),
                history(sharing), log(sharing)));
            body.getChildren().setAll(parts);
        });
    }

    private Section picture(SharingModel.Sharing sharing) {
        return new Section(text.of("consent.tab.picture"), sharing.beside().picture().rows().isEmpty() ? new Label(text.of("consent.tab.nobody"))
            : new FamilyConsentGrid(text, sharing.beside().picture(), sharing.beside().names()))
            .beside(buttons.plain(Action.of("consent.act.preview", () -> preview(sharing)).icon("bi-search")));
    }

    private void preview(SharingModel.Sharing sharing) {
        desk.navigator().openDialog(new PreviewScreen(desk, sharingActs.gate(), acts.actor(), sharing.child(), sharing.beside().names().getFirst(),
            sharing.beside().everybody()), PREVIEW.with(CHILD, sharing.child()));
    }

    private void addressTold(SharingModel.Sharing sharing) {
        desk.navigator().open(new AddressToldScreen(desk, sharingActs.tellAddress(), acts.actor(), sharing.child(), this::back), TOLD.with(CHILD, sharing.child()));
    }

    /** The last day is past: the three answers of domain.md 4.6, before anything is shared. */
    private Optional<Node> ended(SharingModel.Sharing sharing, VBox body) {
        if (sharing.standing() != Standing.EXPIRED) return Optional.empty();
        String until = sharing.current().flatMap(Consent::expires).map(Dates::day).orElse("");
        TextField reason = new TextField();
        reason.setPromptText(text.of("consent.ended.reason"));
        reason.setAccessibleText(text.of("consent.ended.reason"));
        List<PersonId> child = List.of(sharing.child());
        HBox answers = new HBox(buttons.plain(Action.of("consent.act.reconfirm", () -> reconfirm(sharing.child(), body)).needs(Right.ENTER)), reason,
            buttons.plain(Action.of("consent.act.go-on", () -> answered(() -> sharingActs.answerEnded().goOn(child, reason.getText(), acts.actor()), sharing, body)).needs(Right.ENTER)),
            buttons.plain(Action.of("consent.act.stop", () -> answered(() -> sharingActs.answerEnded().stop(child, reason.getText(), acts.actor()), sharing, body)).needs(Right.ENTER)));
        answers.getStyleClass().add("acts");
        return Optional.of(new Banner(text.of("consent.ended.asks", until), Tone.CARE, answers));
    }

    private void answered(Supplier<Outcome<?>> act, SharingModel.Sharing sharing, VBox body) {
        desk.background().run(act::get, outcome -> told(outcome, () -> show(sharing.child(), body)));
    }

    private void decide(SharingModel.Sharing sharing) {
        DecisionModel form = new DecisionModel(List.of(sharing.child()), sharing.beside().people(), sharingActs.decide(), acts.actor(), desk.background(), this::back);
        desk.navigator().open(new DecisionScreen(desk, form), DECIDE.with(CHILD, sharing.child()));
    }

    private Section current(SharingModel.Sharing sharing, VBox body) {
        Facts facts = new Facts().line(text.of("consent.tab.standing"), badge(sharing));
        sharing.current().ifPresent(consent -> facts.line(text.of("consent.tab.until"), consent.expires().map(Dates::day).orElse(""))
            .line(text.of("consent.tab.shared"), names(sharing.agencies())).line(text.of("consent.tab.excluded"), names(sharing.excluded()))
            .line(text.of("consent.tab.purposes"), consent.purposes().stream().sorted().map(text.words("consent.purpose")).collect(Collectors.joining(", "))));
        Section section = new Section(text.of("consent.tab.current"), facts);
        section.beside(buttons.quiet(Action.of("consent.act.blank", this::blank).icon("bi-file-earmark")));
        sharing.current().ifPresent(consent -> section.beside(buttons.quiet(Action.of("consent.act.print", () -> print(consent)).icon("bi-printer").needs(Right.ENTER))));
        if (sharing.current().filter(Consent::isGiven).isPresent()) {
            section.beside(buttons.plain(Action.of("consent.act.reconfirm", () -> reconfirm(sharing.child(), body)).needs(Right.ENTER)));
            section.beside(buttons.plain(Action.of("consent.act.withdraw-or-limit", () -> withdraw(sharing)).needs(Right.ENTER)));
        }
        return section.beside(buttons.plain(Action.of(sharing.current().isPresent() ? "consent.act.change" : "consent.act.new", () -> record(sharing)).icon("bi-pencil").needs(Right.ENTER)));
    }

    private Badge badge(SharingModel.Sharing sharing) {
        Tone tone = switch (sharing.standing()) {
            case FULL, LIMITED -> Tone.GOOD;
            case REFUSED, WITHDRAWN -> Tone.GRAVE;
            case NOT_ASKED, REQUESTED, EXPIRED -> Tone.CARE;
        };
        return new Badge(text.of(Word.of("consent.standing", sharing.standing())), tone);
    }

    private Section history(SharingModel.Sharing sharing) {
        TableList<Consent> table = new TableList<>(text, "consent.history", FXCollections.observableArrayList(sharing.history()))
            .date("on", 9, c -> Optional.of(c.on())).column("state", 10, c -> text.of(Word.of("consent.state", new ConsentHistory(sharing.history(), desk.moment().today()).state(c))))
            .column("taken-by", 12, c -> c.taking().takenBy())
            .column("note", 16, c -> c.withdrawal().map(w -> w.by() + ": " + w.reason()).orElse("")).compact(8);
        return new Section(text.of("consent.tab.history"), table);
    }

    private Section log(SharingModel.Sharing sharing) {
        TableList<DisclosureEntry> table = new TableList<>(text, "consent.log", FXCollections.observableArrayList(sharing.log()))
            .column("at", 13, e -> Dates.moment(e.at().toInstant())).column("what", 10, e -> text.find("document.kind." + e.what()).orElse(e.what()))
            .column("to", 14, DisclosureEntry::recipient).column("why", 12, e -> text.of(e.basis()))
            .column("cuts", 16, e -> e.cuts().stream().map(text::of).collect(Collectors.joining(", "))).column("by", 10, DisclosureEntry::by).compact(10);
        return new Section(text.of("consent.tab.log"), table).beside(buttons.plain(Action.of("consent.act.address-told", () -> addressTold(sharing))
            .needs(Right.SEE_RESTRICTED, List.of(sharing.child()))));
    }

    private static String names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).collect(Collectors.joining(", "));
    }

    @Override public boolean reopen(Bookmark place) {
        Map<String, Consumer<SharingModel.Sharing>> doors = Map.of(RECORD.place(), this::record, DECIDE.place(), this::decide, WITHDRAW.place(), this::withdraw,
            PREVIEW.place(), this::preview, TOLD.place(), this::addressTold);
        Optional<Consumer<SharingModel.Sharing>> door = Optional.ofNullable(doors.get(place.place()));
        door.ifPresent(opens -> model.load(new PersonId(place.uuid(CHILD)), opens));
        return door.isPresent();
    }

    private void record(SharingModel.Sharing sharing) {
        ConsentModel form = new ConsentModel(List.of(sharing.child()), sharing.relatives(), acts, desk.moment(), desk.background(), this::back);
        Map<AgencyId, String> names = Stream.concat(sharing.agencies().stream(), sharing.excluded().stream())
            .collect(Collectors.toMap(Agency::id, Agency::name, (one, other) -> one));
        desk.navigator().open(new ConsentScreen(desk, form.startingFrom(sharing.current(), names)), RECORD.with(CHILD, sharing.child()));
    }

    private void withdraw(SharingModel.Sharing sharing) {
        WithdrawModel form = new WithdrawModel(sharing.child(), sharing.agencies(), acts, desk.moment(), desk.background(), this::back);
        desk.navigator().open(new WithdrawScreen(desk, form), WITHDRAW.with(CHILD, sharing.child()));
    }

    private void reconfirm(PersonId child, VBox body) {
        desk.background().run(() -> acts.reconfirm().reconfirm(child, desk.moment().today(), acts.actor()), outcome -> told(outcome, () -> show(child, body)));
    }

    private void print(Consent consent) {
        desk.background().run(() -> acts.print().print(consent.id(), acts.actor()), outcome -> outcome.handle(
            printed -> desk.papers().show(printed.document().title(), "consent-form.pdf", printed.pdf()), problems -> told(outcome, () -> { })));
    }

    private void blank() {
        desk.background().run(() -> acts.blank().pdf(), pdf -> desk.papers().show(text.of("consent.paper.title"), "consent-form.pdf", pdf));
    }

    private void told(Outcome<?> outcome, Runnable done) {
        outcome.handle(value -> done.run(), problems -> desk.navigator().say(text.of(problems.getFirst())));
    }

    private void back() {
        desk.navigator().finish();
        desk.navigator().say(text.of("consent.saved", Dates.time(desk.moment().local().toLocalTime())));
    }
}
