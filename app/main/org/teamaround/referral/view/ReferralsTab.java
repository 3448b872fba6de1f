package org.teamaround.referral.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.referral.Referral;
import org.teamaround.referral.Referrals;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.voice.Voice;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Text;

/** The referrals of a child, in and out, and what its family said of the work. */
public final class ReferralsTab implements ChildTab {
    private static final int MOST_ROWS = 8;

    /** Whence it reads, and the ways from here. */
    public record Ways(Referrals referrals, OpensReferral referral, OutwardDesk.Acts out, OutwardDesk outward, VoiceDesk.Acts said, VoiceDesk voices) {}

    private record Found(List<Referral> in, List<Outward> out, List<Voice> said) {}

    private final Desk desk;
    private final Ways ways;

    public ReferralsTab(Desk desk, Ways ways) {
        this.desk = desk;
        this.ways = ways;
    }

    @Override public String title() {
        return "outward.tab.title";
    }

    @Override public int order() {
        return 65;
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox(16);
        desk.background().run(() -> new Found(ways.referrals().of(child), ways.out().outwards().of(child), ways.said().voices().about(child)), found -> {
            body.getChildren().setAll(in(found.in()), out(child, found.out()));
            if (!found.said().isEmpty()) body.getChildren().add(said(found.said()));
        });
        return body;
    }

    private Section in(List<Referral> all) {
        Text text = desk.text();
        StateBadges badges = new StateBadges(text);
        return new Section(text.of("outward.tab.in"), new TableList<>(text, "outward.tab.came", FXCollections.observableArrayList(all))
            .date("received", 11, r -> Optional.of(r.receivedOn())).column("from", 20, r -> r.referrer().name()).badge("state", 14, r -> badges.state(r.state()))
            .column("reference", 10, Referral::reference).opens(r -> ways.referral().open(r.id())).compact(MOST_ROWS));
    }

    private Section out(PersonId child, List<Outward> all) {
        OutwardWords words = ways.out().words();
        return new Section(desk.text().of("outward.tab.out"), new TableList<>(desk.text(), "outward.tab.went", FXCollections.observableArrayList(all))
            .date("made", 11, o -> Optional.of(o.madeOn())).column("agency", 20, words::agency).badge("state", 14, words::state).column("next", 20, words::next)
            .opens(o -> ways.outward().open(o.id())).compact(MOST_ROWS))
            .beside(new Buttons(desk).plain(Action.of("outward.act.new", () -> ways.outward().begin(child)).icon("bi-plus").needs(Right.ENTER)));
    }

    private Section said(List<Voice> all) {
        Text text = desk.text();
        return new Section(text.of("outward.tab.said"), new TableList<>(text, "outward.tab.voice", FXCollections.observableArrayList(all))
            .date("came", 11, v -> Optional.of(v.cameOn())).column("kind", 12, v -> text.of(Word.of("voice.kind", v.kind()))).column("from", 16, Voice::from)
            .column("next", 22, ways.said().words()::nextWords).opens(v -> ways.voices().open(v.id())).compact(MOST_ROWS));
    }
}
