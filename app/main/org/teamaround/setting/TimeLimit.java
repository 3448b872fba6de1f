package org.teamaround.setting;

/** The time limits of domain.md part 3 with their defaults; a team may change each from a date on. */
public enum TimeLimit {
    ACKNOWLEDGE(Span.workingDays(2)), SCREEN(Span.workingDays(3)), TELEPHONE_CONFIRMED(Span.workingDays(1)),
    PANEL_FEEDBACK(Span.workingDays(2)), FIRST_CONTACT(Span.workingDays(5)), INITIAL_VISIT(Span.workingDays(10)),
    CAF_FULL(Span.days(28)), CAF_STREAMLINED(Span.workingDays(10)), CAF_COPY(Span.workingDays(5)),
    FIRST_TAC(Span.workingDays(15)), MINUTES(Span.workingDays(5)), FIRST_REVIEW(Span.days(42)), LATER_REVIEW(Span.days(84)),
    REASSESSMENT(Span.months(12)), CONSENT_EXPIRY(Span.months(12)), CONSENT_HOLD_DECISION(Span.workingDays(2)),
    TRANSFER_IN_REVIEW(Span.days(28)), STEP_UP_CHASE(Span.workingDays(1)), CLOSING_FEEDBACK(Span.workingDays(5)),
    UNBORN_NOT_UPDATED(Span.days(14)), SERVICE_RECHECK(Span.months(6)), SHARING_AUTHORISED(Span.workingDays(1)),
    COMPLAINT_ACKNOWLEDGED(Span.workingDays(3)), COMPLAINT_ANSWERED(Span.workingDays(10)), COMPLAINT_ENDED(Span.workingDays(20)),
    OUTWARD_SENT(Span.workingDays(2)), OUTWARD_ANSWER(Span.workingDays(10)),
    INFORMATION_CHASED(Span.workingDays(5));

    private final Span standard;

    TimeLimit(Span standard) {
        this.standard = standard;
    }

    public Span standard() {
        return standard;
    }
}
