package org.teamaround.referral.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.teamaround.consent.view.ConsentModel;
import org.teamaround.consent.view.ConsentScreen;
import org.teamaround.directory.view.Signposts;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.person.view.OpensChild;
import org.teamaround.person.view.PersonWords;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralRules;
import org.teamaround.referral.ReferralState;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Bookmarked;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.OpensDialogs;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Section;
import org.teamaround.ui.SummaryStrip;
import org.teamaround.ui.Text;
import org.teamaround.ui.Tone;

/** One referral: where it stands, what can be done, what is owed, what it says. */
public final class ReferralScreen extends Screen implements Refreshable, Bookmarked, OpensDialogs {
    static final String ID = "referral";
    private static final String PLACE = "referral-page";
    private static final String CONSENT = "referral-consent";
    /** The ways from here to other pages, and what other rooms know: where the family could be pointed to, and the teams. */
    public record Ways(OpensChild child, RecordsConsent consent, Function<ReferralId, List<Signposts.Choice>> signposts, TeamActs teams, Optional<AttachmentActs> papers) {}

    /** Opens the page on which the family's answer is recorded for all children of a referral. */
    @FunctionalInterface
    public interface RecordsConsent {
        ConsentModel form(ReferralModel.Shown shown, Runnable done);
    }

    private final Desk desk;
    private final Text text;
    private final ReferralModel model;
    private final Announcements announcements;
    private final Ways ways;
    private final ReferralDialogs dialogs;
    private final VBox body = new VBox();
    private Optional<Bookmark> asked = Optional.empty();

    public ReferralScreen(Desk desk, ReferralModel model, Announcements announcements, Ways ways) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.announcements = announcements;
        this.ways = ways;
        dialogs = new ReferralDialogs(desk, model.acts(), new ReferralDialogs.Ways(ways.signposts(), ways.teams()), model::load);
        body.getStyleClass().add("page-body");
    }

    private void lay(Optional<ReferralModel.Shown> now) {
        body.getChildren().clear();
        now.ifPresent(shown -> {
            boolean stopped = ReferralRules.mustBeRedirected(shown.referral()) && shown.referral().state() == ReferralState.RECEIVED;
            if (stopped) body.getChildren().add(new Banner(text.of("referral.form.safeguarding"), Tone.GRAVE));
            body.getChildren().addAll(strip(shown), new ReferralMoveButtons(desk, model, dialogs, this::told).of(shown),
                new FeedbackSection(desk, model, dialogs).of(shown), new TeamSection(desk, ways.teams(), shown.referral(), dialogs, this::told), people(shown));
            ReferralFacts facts = new ReferralFacts(text, desk.moment().today());
            body.getChildren().addAll(new Section(text.of("referral.page.why"), facts.why(shown.referral())),
                new Section(text.of("referral.page.came"), facts.came(shown)));
            papers().ifPresent(papers -> body.getChildren().add(papers.section()));
            asked.ifPresent(dialog -> dialogs.reopen(dialog, model));
            asked = Optional.empty();
            if (facts.isDecided(shown)) body.getChildren().add(new Section(text.of("referral.page.decided"), facts.decided(shown)));
        });
    }

    private Optional<AttachmentsSection> papers() {
        return ways.papers().map(acts -> new AttachmentsSection(desk, acts, model.id));
    }

    private Node strip(ReferralModel.Shown shown) {
        StateBadges badges = new StateBadges(text);
        SummaryStrip strip = new SummaryStrip().fact(text.of("referral.page.reference"), shown.referral().reference())
            .fact(text.of("referral.page.state"), badges.state(shown.referral().state()))
            .fact(text.of("referral.page.received"), Dates.day(shown.referral().receivedOn()))
            .fact(text.of("referral.page.level"), shown.referral().level().map(text.words("referral.level")).orElse(text.of("referral.page.not-said")))
            .fact(text.of("referral.page.consent"), badges.consent(shown.consent()));
        shown.due().ifPresent(due -> strip.fact(text.of("referral.page.due"), Dates.shortDay(due.on()) + ": " + due.what()));
        return strip;
    }

    private Section people(ReferralModel.Shown shown) {
        PersonWords words = new PersonWords(text);
        VBox children = new VBox(4);
        shown.children().forEach(child -> {
            Hyperlink link = new Hyperlink(child.name() + ", " + words.age(child.person(), desk.moment().today()));
            link.setOnAction(event -> ways.child().open(child.person().id()));
            children.getChildren().add(link);
        });
        Section section = new Section(text.of("referral.page.people"), children, new ReferralFacts(text, desk.moment().today()).family(shown));
        return section.beside(new Buttons(desk).plain(Action.of("referral.act.consent", () -> consent(shown)).icon("bi-pencil").needs(Right.ENTER)));
    }

    private void consent(ReferralModel.Shown shown) {
        desk.navigator().open(new ConsentScreen(desk, ways.consent().form(shown, desk.navigator()::finish)), Bookmark.of(CONSENT).with(ID, model.id));
    }

    private void told(Outcome<?> outcome) {
        outcome.handle(done -> model.load(), problems -> {
            String sentence = problems.stream().map(text::of).collect(Collectors.joining(" "));
            body.getChildren().removeIf(node -> node instanceof Banner);
            body.getChildren().addFirst(new Banner(sentence, Tone.CARE));
            desk.navigator().say(sentence);
        });
    }

    /** Of this page, or of the form for the family's answer that is opened from it. */
    public static Optional<ReferralId> isAt(Bookmark place) {
        boolean mine = place.isAt(PLACE) || place.isAt(CONSENT);
        return mine ? Optional.of(new ReferralId(place.uuid(ID))) : Optional.empty();
    }

    /** This page, or from it the form for the family's answer. */
    public void reopen(Bookmark place) {
        if (place.isAt(PLACE)) {
            desk.navigator().open(this);
            return;
        }
        model.shown().subscribe(now -> now.ifPresent(this::consent));
        model.load();
    }

    @Override public Bookmark bookmark() {
        return Bookmark.of(PLACE).with(ID, model.id);
    }

    @Override public void openDialog(Bookmark dialog) {
        if (dialog.isAt(AttachmentsSection.ADD)) papers().ifPresent(AttachmentsSection::add);
        else if (model.shown().get().isPresent()) dialogs.reopen(dialog, model);
        else asked = Optional.of(dialog);
    }

    @Override public List<Action> actions() {
        return List.of(desk.history("referral", model.id.value(), title()));
    }

    @Override public String title() {
        return text.of("referral.page.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override protected void attached() {
        keep(model.shown().subscribe(this::lay));
        keep(announcements.onNews(Object.class, fact -> desk.background().onWindow(model::load)));
    }

    @Override public void refresh() {
        model.load();
    }
}
