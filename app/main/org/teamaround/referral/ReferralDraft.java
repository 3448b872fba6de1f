package org.teamaround.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A referral as typed (domain.md 2.f). What the document marks as mandatory is checked by {@link ReferralRules}.
 * @param receivedOn   absent means today
 * @param receivedTime absent means now, when received today; otherwise the form asks
 */
public record ReferralDraft(ReferralKind kind, Method how, Optional<LocalDate> receivedOn, Optional<LocalTime> receivedTime,
        ReferrerEntry referrer, List<ChildEntry> children, List<FamilyEntry> family, Household household, Story story,
        Optional<Level> level, ConsentAnswer consent, Optional<TransferIn> transfer) {
    public ReferralDraft {
        children = List.copyOf(children);
        family = List.copyOf(family);
    }

    public static ReferralDraft early(ReferrerEntry referrer, List<ChildEntry> children) {
        return new ReferralDraft(ReferralKind.EARLY_HELP, Method.FORM, Optional.empty(), Optional.empty(), referrer, children, List.of(),
            Household.NONE, Story.EMPTY, Optional.empty(), ConsentAnswer.MISSING, Optional.empty());
    }

    public ReferralDraft how(Method way, ReferralKind what) {
        return new ReferralDraft(what, way, receivedOn, receivedTime, referrer, children, family, household, story, level, consent, transfer);
    }

    public ReferralDraft receivedAt(LocalDate day, LocalTime time) {
        return new ReferralDraft(kind, how, Optional.of(day), Optional.of(time), referrer, children, family, household, story, level, consent,
            transfer);
    }

    public ReferralDraft family(List<FamilyEntry> members, Household home) {
        return new ReferralDraft(kind, how, receivedOn, receivedTime, referrer, children, members, home, story, level, consent, transfer);
    }

    public ReferralDraft because(Story why) {
        return new ReferralDraft(kind, how, receivedOn, receivedTime, referrer, children, family, household, why, level, consent, transfer);
    }

    public ReferralDraft at(Level need) {
        return new ReferralDraft(kind, how, receivedOn, receivedTime, referrer, children, family, household, story, Optional.of(need), consent,
            transfer);
    }

    public ReferralDraft consent(ConsentAnswer answer) {
        return new ReferralDraft(kind, how, receivedOn, receivedTime, referrer, children, family, household, story, level, answer, transfer);
    }

    public ReferralDraft transferred(TransferIn from) {
        return new ReferralDraft(kind, how, receivedOn, receivedTime, referrer, children, family, household, story, level, consent,
            Optional.of(from));
    }
}
