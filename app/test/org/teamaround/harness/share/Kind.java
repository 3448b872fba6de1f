package org.teamaround.harness.share;

import java.util.List;
import java.util.Random;
import org.teamaround.assessment.Assessment;
import org.teamaround.consent.Consent;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Recipient;
import org.teamaround.document.Document;
import org.teamaround.kernel.Outcome;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.Referral;

/** Every kind of paper that tells of a child, and for whom it is made. */
enum Kind {
    CAF(Purpose.ASSESSMENT), PLAN(Purpose.TAC_AND_PLAN), PACK(Purpose.TAC_AND_PLAN), TAC_MINUTES(Purpose.TAC_AND_PLAN), PICTURE(Purpose.TAC_AND_PLAN), CONSENT(null),
    FEEDBACK(Purpose.TAC_AND_PLAN), AGENDA(Purpose.PANEL), PANEL_MINUTES(Purpose.PANEL);

    private final @org.jspecify.annotations.Nullable Purpose purpose;

    Kind(@org.jspecify.annotations.Nullable Purpose purpose) {
        this.purpose = purpose;
    }

    Purpose purpose() {
        return java.util.Objects.requireNonNull(purpose);
    }

    /** Somebody chooses the recipient; the others have theirs by themselves. */
    boolean isForAnybody() {
        return ordinal() <= PICTURE.ordinal();
    }

    /** About which children it is. */
    List<PersonId> about(Family family, PersonId child) {
        return switch (this) {
            case CAF, PICTURE, CONSENT -> List.of(child);
            case PLAN, PACK, TAC_MINUTES, FEEDBACK, AGENDA, PANEL_MINUTES -> family.children();
        };
    }

    Outcome<Document> print(Family family, PersonId child, Recipient to, Random random) {
        var program = family.program();
        var actor = family.actor();
        return switch (this) {
            case CAF -> program.assessment().print.print(caf(family, child).id(), to, actor);
            case PLAN -> program.plan().print.plan.print(one(random, program.plan().plans.all()).id(), to, actor);
            case PACK -> program.plan().print.pack.print(one(random, program.plan().meetings.all()).id(), to, actor);
            case TAC_MINUTES -> program.plan().print.minutes.print(program.plan().meetings.all().stream().filter(m -> m.held()).findFirst().orElseThrow().id(), to, actor);
            case PICTURE -> program.familyPictures().print.print(child, to, actor);
            case CONSENT -> program.referrals().consents.current(child).map(Consent::id).map(id -> program.referrals().printConsent.print(id, actor)
                .map(printed -> printed.document())).orElseThrow();
            case FEEDBACK -> program.referrals().printFeedback.print(one(random, words(family)).id(), actor).map(printed -> printed.document());
            case AGENDA -> program.panel().printAgenda.print(one(random, meetings(family)).id(), actor);
            case PANEL_MINUTES -> program.panel().printMinutes.print(one(random, meetings(family)).id(), actor);
        };
    }

    private static Assessment caf(Family family, PersonId child) {
        return family.program().assessment().assessments.of(child).stream().filter(a -> a.external().isEmpty()).findFirst().orElseThrow();
    }

    private static List<PanelMeeting> meetings(Family family) {
        return family.program().panel().panels.meetings().stream().filter(m -> !family.program().panel().panels.agenda(m.id()).isEmpty()).toList();
    }

    private static List<Feedback> words(Family family) {
        List<Referral> own = family.program().plan().episodes.all().stream().map(Episode::referral).flatMap(r -> r.stream()).distinct()
            .flatMap(id -> family.program().referrals().referrals.find(id).stream()).toList();
        return own.stream().flatMap(r -> family.program().referrals().referrals.feedback(r.id()).stream()).toList();
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
