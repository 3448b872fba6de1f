package org.teamaround.referral.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.consent.view.ConsentFields;
import org.teamaround.directory.Agency;
import org.teamaround.person.Answer;
import org.teamaround.person.RelationshipKind;
import org.teamaround.person.view.LikelyModel;
import org.teamaround.person.view.LikelyPanel;
import org.teamaround.person.view.PersonFields;
import org.teamaround.person.view.PersonFieldsModel;
import org.teamaround.person.view.PersonWords;
import org.teamaround.referral.Level;
import org.teamaround.referral.Method;
import org.teamaround.directory.Need;
import org.teamaround.referral.ReferralKind;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** The form for a new referral: one page, from how it came to what the family answered, by keyboard alone. */
public final class ReferralFormScreen extends Screen {
    private static final List<Method> WAYS_IN = List.of(Method.FORM, Method.EMAIL, Method.TELEPHONE, Method.LETTER, Method.IN_PERSON, Method.PANEL,
        Method.SELF, Method.TRANSFER);
    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO, Answer.NOT_KNOWN);
    private static final List<Integer> LINES = List.of(1, 2, 3, 4, 5, 6, 7, 8);
    private final Desk desk;
    private final Text text;
    private final ReferralFormModel model;
    private final Form form;
    private final VBox body;

    public ReferralFormScreen(Desk desk, ReferralFormModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        form = new Form(desk, "referral.form").follows(model.problems);
        layCome();
        layReferrer();
        layChildren();
        layFamily();
        layStory();
        layConsent();
        body = new VBox(form, form.saves(Action.of("referral.act.record", model::record)));
        body.getStyleClass().add("page-body");
    }

    private void layCome() {
        form.section("section-come");
        form.choice("how", model.how, WAYS_IN, text.words("referral.method"));
        form.choice("kind", model.kind, List.of(ReferralKind.values()), text.words("referral.kind"));
        form.date("received.on", model.receivedOn);
        form.time("received.time", model.receivedTime);
        Banner banner = new Banner(text.of("referral.form.safeguarding"), Tone.GRAVE);
        banner.visibleProperty().bind(model.isSafeguarding());
        banner.managedProperty().bind(banner.visibleProperty());
        form.node(banner);
    }

    private void layReferrer() {
        ReferrerModel referrer = model.referrer;
        form.section("section-referrer");
        form.text("referrer.name", referrer.name);
        form.suggest("referrer.agency", referrer.agency, model.agencies, Agency::name);
        form.text("referrer.job-title", referrer.jobTitle).optional();
        form.text("referrer.phone", referrer.phone).optional();
        form.text("referrer.email", referrer.email).optional();
        form.tick("referrer.secure", referrer.emailSecure);
        form.text("referrer.reference", referrer.reference).optional();
        form.text("referrer.dsl", referrer.safeguardingLead).optional();
        form.tick("transfer", referrer.transferred);
        form.text("transfer.authority", referrer.authority).shownWhen(referrer.transferred);
        form.text("transfer.contact", referrer.contact).optional().shownWhen(referrer.transferred);
        form.text("transfer.reference", referrer.theirReference).optional().shownWhen(referrer.transferred);
        form.text("transfer.assessment", referrer.assessment).optional().shownWhen(referrer.transferred);
        form.date("transfer.arrived", referrer.arrived).shownWhen(referrer.transferred);
        form.date("transfer.consent", referrer.transferConsent).optional().shownWhen(referrer.transferred);
    }

    private void layChildren() {
        form.section("section-children");
        form.rows("known", "referral.known", model.known, KnownChild::new,
            (row, child) -> row.choice("child", child.chosen, model.someKnown(), KnownChild.Choice::words));
        form.rows("child", PersonFields.KEYS, model.children, PersonFieldsModel::child, this::layChild).atLeast(1);
    }

    private void layChild(Form row, PersonFieldsModel child) {
        new PersonFields(text).layChild(row, child, r -> model.likely(child, text).ifPresent(asked -> r.node(likely(asked, line -> model.use(child, line)))));
    }

    private LikelyPanel likely(LikelyModel asked, Consumer<LikelyModel.Line> use) {
        return new LikelyPanel(desk, asked, Action.of("likely.use", () -> {}), use);
    }

    private void layFamily() {
        HouseholdModel household = model.household;
        form.section("section-family");
        form.rows("family", PersonFields.KEYS, model.family, FamilyRowModel::new, this::layMember);
        form.tick("household.holder", household.holderNotKnown);
        form.text("household.holder-why", household.holderWhy).optional();
        form.longText("household.address", household.address);
        form.text("household.postcode", household.postcode).optional();
        form.tick("household.restricted", household.restricted);
        form.text("household.mobile", household.mobile).optional();
        form.text("household.phone", household.phone).optional();
        form.text("household.email", household.email).optional();
        form.text("household.safe", household.safeNote).optional();
    }

    private void layMember(Form row, FamilyRowModel member) {
        PersonWords words = new PersonWords(text);
        new PersonFields(text).layAdult(row, member.person, r -> model.likely(member.person, text).ifPresent(asked -> r.node(likely(asked, member::use))));
        row.worded("referral.member", f -> {
            f.choice("kind", member.kind, List.of(RelationshipKind.values()), words::relationship);
            f.options("responsible", member.responsible, ANSWERS, words::answer);
            f.options("livesWith", member.livesWith, ANSWERS, words::answer);
            f.choice("onlyChild", member.onlyChild, LINES, line -> text.of("referral.form.child-number", line)).optional();
            f.text("mustNotReceive", member.mustNotReceive).optional();
        });
    }

    private void layStory() {
        StoryModel story = model.story;
        form.section("section-story");
        form.longText("story.reason", story.reason).wide();
        form.choice("story.primary", story.primary, List.of(Need.values()), text.words("directory.need"));
        form.choice("story.level", story.level, List.of(Level.values()), text.words("referral.level"));
        form.ticks("story.needs", story.needs, List.of(Need.values()), text.words("directory.need")).wide();
        form.longText("story.strengths", story.strengths).optional();
        form.longText("story.impact", story.impact).optional();
        form.longText("story.tried", story.tried).optional();
        form.longText("story.agencies", story.agencies).optional();
        form.section("section-asked");
        form.longText("story.asked-for", story.askedFor).optional();
        form.longText("story.wishes", story.wishes).optional();
        form.longText("story.communication", story.communication).optional();
        form.longText("story.risks", story.risks).optional();
    }

    private void layConsent() {
        form.section("section-consent");
        form.choice("agreed.asked", model.asked, List.of(ReferralFormModel.Asked.values()), text.words("referral.asked"));
        form.text("agreed.answer", model.notAskedWhy).shownWhen(when(ReferralFormModel.Asked.NOT_ASKED));
        var answered = when(ReferralFormModel.Asked.ANSWERED);
        form.choice("agreed.giver-line", model.giver, LINES, line -> text.of("referral.form.member-number", line)).shownWhen(answered);
        form.worded(ConsentFields.KEYS, f -> new ConsentFields(text).lay(f, model.consent, answered));
    }

    private BooleanBinding when(ReferralFormModel.Asked wanted) {
        return Bindings.createBooleanBinding(() -> model.asked.get().filter(wanted::equals).isPresent(), model.asked);
    }

    @Override public String title() {
        return text.of("referral.form.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        Action record = Action.of("referral.act.record", () -> form.submit(model::record)).shortcut("Shortcut+S");
        return List.of(record, Action.of("referral.act.rest", () -> model.restNotYetAsked(text.of("referral.form.not-yet-asked"))).shortcut("Shortcut+Shift+U"));
    }

    @Override protected void attached() {
        model.load();
    }
}
