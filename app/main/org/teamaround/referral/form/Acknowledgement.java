package org.teamaround.referral.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.kernel.Clearance;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;
import org.teamaround.referral.Referral;
import org.teamaround.setting.Label;
import org.teamaround.setting.PanelMode;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;

/** "We have your referral": both references, the children by initials, what happens next and by when (domain.md 2.i). */
final class Acknowledgement {
    private final SheetHead head;
    private final ConsentStanding standing;
    private final Settings settings;
    private final Words words;

    Acknowledgement(SheetHead head, ConsentStanding standing, Settings settings, Words words) {
        this.head = head;
        this.standing = standing;
        this.settings = settings;
        this.words = words;
    }

    Paper paper(Referral referral, LocalDate today, Clearance clearance) {
        Map<String, Object> model = Map.of("facts", head.toReferrer(referral), "greeting", greeting(), "next", next(referral), "must", mustDo(referral), "harm", words.of("referral.acknowledgement.harm",
            settings.label(Label.FRONT_DOOR, today)));
        return new Paper("acknowledgement", words.of("referral.acknowledgement.title"), referral.reference(), PrintedDates.day(today), Locale.UK,
            model, clearance, false);
    }

    private String greeting() {
        String centre = settings.centreName();
        return centre.isEmpty() ? words.of("referral.acknowledgement.thanks") : words.of("referral.acknowledgement.greeting", centre);
    }

    private List<String> next(Referral referral) {
        LocalDate received = referral.receivedOn();
        List<String> next = new ArrayList<>();
        next.add(words.of("referral.acknowledgement.screened-by", PrintedDates.day(settings.due(TimeLimit.SCREEN, received))));
        if (settings.panelMode(received) == PanelMode.PANEL) next.add(words.of("referral.acknowledgement.panel",
            settings.label(Label.PANEL, received), settings.limit(TimeLimit.PANEL_FEEDBACK, received).amount()));
        else next.add(words.of("referral.acknowledgement.direct"));
        return next;
    }

    private List<String> mustDo(Referral referral) {
        List<String> must = new ArrayList<>();
        if (!standing.ofAll(referral.children()).isGiven()) must.add(words.of("referral.acknowledgement.consent-needed"));
        must.add(words.of("referral.acknowledgement.tell-changes"));
        return must;
    }
}
