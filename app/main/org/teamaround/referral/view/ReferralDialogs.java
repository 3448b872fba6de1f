package org.teamaround.referral.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.teamaround.directory.Team;
import org.teamaround.directory.view.Signposts;
import org.teamaround.kernel.Authorisation;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.FamilyTeam;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Method;
import org.teamaround.referral.PhoneCall;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ScreeningDecision;
import org.teamaround.referral.SentMark;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;

/** The dialogs of a referral's page, one for each act that asks something. */
final class ReferralDialogs {
    private static final List<Method> WAYS_OUT = List.of(Method.HANDED, Method.EMAIL, Method.LETTER, Method.TELEPHONE, Method.IN_PERSON);
    private static final String DIRECT = "referral-direct";
    private static final String DECLINE = "referral-decline";
    private static final String ASK = "referral-ask";
    private static final String ANSWER = "referral-answer";
    private static final String DUPLICATE = "referral-duplicate";
    private static final String REDIRECT = "referral-redirect";
    private static final String WITHDRAW = "referral-withdraw";
    private static final String COUNTERSIGN = "referral-countersign";
    private static final String SENT = "referral-sent";
    private static final String TEAM = "referral-team";
    private static final String WORD = "word";
    private final Desk desk;
    private final ReferralActs acts;
    private final Runnable done;
    private final Ways ways;

    /** What the dialogs ask of other rooms: where a family could be pointed to, and the teams. */
    record Ways(Function<ReferralId, List<Signposts.Choice>> signposts, TeamActs teams) {}

    ReferralDialogs(Desk desk, ReferralActs acts, Ways ways, Runnable done) {
        this.desk = desk;
        this.acts = acts;
        this.ways = ways;
        this.done = done;
    }

    void acceptDirect(ReferralId id) {
        StringProperty agreedBy = typed();
        StringProperty note = typed();
        open(at(DIRECT, id), "referral.direct", form -> {
            form.text("screening.agreed-by", agreedBy);
            form.longText("screening.note", note).optional();
        }, () -> acts.screen().screen(id, new ScreeningDecision.Direct(Optional.empty(), agreedBy.get(), note.get()), acts.actor()));
    }

    void decline(ReferralId id) {
        desk.background().run(() -> ways.signposts().apply(id), known -> decline(id, FXCollections.observableArrayList(known)));
    }

    private void decline(ReferralId id, ObservableList<Signposts.Choice> known) {
        ObservableSet<DeclineReason> reasons = FXCollections.observableSet();
        ObservableList<SignpostRow> places = FXCollections.observableArrayList(new SignpostRow());
        StringProperty note = typed();
        var on = today();
        open(at(DECLINE, id), "referral.decline", form -> {
            form.ticks("screening.reasons", reasons, List.of(DeclineReason.values()), desk.text().words("referral.decline-reason")).wide();
            form.rows("screening.signposted", places, SignpostRow::new, (row, place) -> row.suggest("place", place.place, known, Signposts.Choice::words).wide());
            form.date("screening.on", on);
            form.longText("screening.note", note).optional();
        }, () -> acts.screen().screen(id, new ScreeningDecision.NotAccepted(on.get(), List.copyOf(reasons), places.stream().map(SignpostRow::line).toList(), note.get()),
            acts.actor()));
    }

    /** To which team the family goes; the team of the youngest child stands there first. */
    void team(Referral referral) {
        desk.background().run(() -> ways.teams().standing(referral), found -> found.ifPresent(standing -> team(referral, standing)));
    }

    private void team(Referral referral, TeamActs.Standing standing) {
        List<Team> teams = standing.teams().stream().filter(Team::active).toList();
        ObjectProperty<Optional<Team>> chosen = new SimpleObjectProperty<>(standing.choice().map(FamilyTeam::team)
            .flatMap(id -> teams.stream().filter(t -> t.id().equals(id)).findFirst()).or(standing.proposal()::team));
        StringProperty reason = new SimpleStringProperty(standing.choice().map(FamilyTeam::reason).orElse(""));
        open(at(TEAM, referral.id()), "referral.team", form -> {
            form.choice("team.chosen", chosen, teams, Team::name);
            form.longText("team.reason", reason).optional();
        }, () -> ways.teams().give().give(referral.id(), chosen.get().map(Team::id), reason.get(), acts.actor()));
    }

    void ask(ReferralId id) {
        StringProperty question = typed();
        ObjectProperty<Optional<LocalDate>> due = new SimpleObjectProperty<>(Optional.of(desk.moment().today().plusDays(7)));
        open(at(ASK, id), "referral.question", form -> {
            form.longText("question.asked", question).wide();
            form.date("question.due", due);
        }, () -> acts.ask().ask(id, question.get(), due.get().orElse(desk.moment().today()), acts.actor()));
    }

    void answer(ReferralId id) {
        StringProperty words = typed();
        open(at(ANSWER, id), "referral.answer", form -> form.longText("question.answer", words).wide(), () -> acts.answer().answer(id, words.get(), acts.actor()));
    }

    void duplicate(ReferralId id, List<Referral> others) {
        ObjectProperty<Optional<Referral>> other = new SimpleObjectProperty<>(Optional.empty());
        open(at(DUPLICATE, id), "referral.duplicate", form -> form.choice("duplicate.other", other, others, Referral::reference),
            () -> acts.duplicate().link(id, other.get().map(Referral::id).orElse(id), acts.actor()));
    }

    void redirect(ReferralId id) {
        StringProperty why = typed();
        StringProperty toWhom = typed();
        StringProperty said = typed();
        var on = today();
        var at = now();
        open(at(REDIRECT, id), "referral.redirect", form -> {
            form.longText("redirect.why", why).wide();
            form.text("redirect.to-whom", toWhom);
            form.date("redirect.on", on);
            form.time("redirect.at", at);
            form.longText("redirect.said", said).optional();
        }, () -> acts.redirect().redirect(id, why.get(), new PhoneCall(moment(on, at), toWhom.get(), said.get()), acts.actor()));
    }

    /** A manager from outside said yes to a redirection: the only team leader's own, or one that nobody here may sign. */
    void countersignFromOutside(ReferralId id) {
        StringProperty by = typed();
        StringProperty seenBy = new SimpleStringProperty(acts.actor().name());
        ObjectProperty<Optional<Authorisation.How>> how = new SimpleObjectProperty<>(Optional.of(Authorisation.How.PHONE));
        var on = today();
        open(at(COUNTERSIGN, id), "referral.countersign", form -> {
            form.text("authorisation.by", by);
            form.choice("authorisation.how", how, List.of(Authorisation.How.values()), desk.text().words("kernel.authorisation"));
            form.date("authorisation.on", on);
            form.text("authorisation.seen-by", seenBy);
        }, () -> acts.countersign().countersign(id, new Authorisation(by.get(), how.get().orElse(Authorisation.How.PHONE), seenBy.get(),
            on.get().orElse(desk.moment().today())), acts.actor()));
    }

    void withdraw(ReferralId id) {
        StringProperty why = typed();
        var on = today();
        open(at(WITHDRAW, id), "referral.withdraw", form -> {
            form.longText("withdraw.why", why).wide();
            form.date("withdraw.on", on);
        }, () -> acts.withdraw().withdraw(id, why.get(), on.get().orElse(desk.moment().today()), acts.actor()));
    }

    void sent(Feedback word) {
        ObjectProperty<Optional<Method>> how = new SimpleObjectProperty<>(Optional.of(Method.EMAIL));
        StringProperty toWhom = typed();
        var on = today();
        var at = now();
        open(Bookmark.of(SENT).with(WORD, word.id()), "referral.sent", form -> {
            form.choice("how", how, WAYS_OUT, desk.text().words("referral.method"));
            form.date("on", on);
            form.time("sent.at", at);
            form.text("to-whom", toWhom).optional();
        }, () -> acts.markSent().mark(word.id(), new SentMark(moment(on, at), how.get().orElse(Method.EMAIL), toWhom.get()), acts.actor()));
    }

    private void open(Bookmark place, String key, Consumer<Form> lay, Supplier<Outcome<?>> act) {
        desk.navigator().openDialog(new ActDialog(desk, key, lay, act, done), place);
    }

    /** Anew from its bookmark; {@code model} has been read. */
    void reopen(Bookmark place, ReferralModel model) {
        switch (place.place()) {
            case DIRECT -> acceptDirect(model.id);
            case DECLINE -> decline(model.id);
            case ASK -> ask(model.id);
            case ANSWER -> answer(model.id);
            case DUPLICATE -> model.others(all -> duplicate(model.id, all));
            case REDIRECT -> redirect(model.id);
            case WITHDRAW -> withdraw(model.id);
            case COUNTERSIGN -> countersignFromOutside(model.id);
            case SENT -> model.shown().get().stream().flatMap(shown -> shown.words().stream()).map(ReferralModel.Word::feedback)
                .filter(word -> place.names(WORD, word.id())).findFirst().ifPresent(this::sent);
            case TEAM -> model.shown().get().ifPresent(shown -> team(shown.referral()));
            default -> { }
        }
    }

    private static Bookmark at(String place, ReferralId id) {
        return Bookmark.of(place).with(ReferralScreen.ID, id);
    }

    private static StringProperty typed() {
        return new SimpleStringProperty("");
    }

    private ObjectProperty<Optional<LocalDate>> today() {
        return new SimpleObjectProperty<>(Optional.of(desk.moment().today()));
    }

    private ObjectProperty<Optional<LocalTime>> now() {
        return new SimpleObjectProperty<>(Optional.of(desk.moment().local().toLocalTime().withSecond(0).withNano(0)));
    }

    private ZonedDateTime moment(ObjectProperty<Optional<LocalDate>> on, ObjectProperty<Optional<LocalTime>> at) {
        return on.get().orElse(desk.moment().today()).atTime(at.get().orElse(desk.moment().local().toLocalTime())).atZone(Moment.ZONE);
    }
}
