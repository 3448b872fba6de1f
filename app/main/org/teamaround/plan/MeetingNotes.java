package org.teamaround.plan;

import java.util.Optional;
import org.teamaround.kernel.TypedText;
import org.teamaround.referral.Level;

/**
 * What was said at a team meeting (domain.md 2.e). Empty before it is held.
 * @param shared     information shared, by agency
 * @param level      level of need now; absent when it was not discussed
 * @param childView  the child's view and how it was got, or the reason why it could not be
 * @param parentView the parents' view, or the reason why it could not be got
 * @param lateReason why the date stands before the consent or the assessment (late entry); empty when it does not
 */
public record MeetingNotes(String shared, String strengths, String worries, String analysis, Optional<Level> level, String childView,
        String parentView, String disagreements, String decisions, boolean consentReviewed, boolean interpreter, String lateReason) {
    public static final MeetingNotes NONE = new MeetingNotes("", "", "", "", Optional.empty(), "", "", "", "", false, false, "");

    /** Only what every meeting must hold: both views and the decisions. */
    public static MeetingNotes of(String childView, String parentView, String decisions) {
        return new MeetingNotes("", "", "", "", Optional.empty(), childView, parentView, "", decisions, false, false, "");
    }

    MeetingNotes clean(TypedText typed) {
        return new MeetingNotes(typed.text("shared", shared), typed.text("strengths", strengths), typed.text("worries", worries),
            typed.text("analysis", analysis), level, typed.text("childView", childView), typed.text("parentView", parentView),
            typed.text("disagreements", disagreements), typed.text("decisions", decisions), consentReviewed, interpreter,
            typed.text("lateReason", lateReason));
    }

    public MeetingNotes because(String late) {
        return new MeetingNotes(shared, strengths, worries, analysis, level, childView, parentView, disagreements, decisions,
            consentReviewed, interpreter, late);
    }
}
