package org.teamaround.shell;

import java.util.function.Consumer;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.view.OpensCaf;
import org.teamaround.diary.Issue;
import org.teamaround.diary.view.OpensIssue;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.panel.view.OpensPanel;
import org.teamaround.person.view.OpensChild;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.outward.OutwardId;
import org.teamaround.referral.voice.VoiceId;

/** From a line of Home to the page where it is settled. */
record IssueDoors(Consumer<ReferralId> referral, OpensPanel panel, OpensCaf caf, OpensChild child, Consumer<LocalServiceId> service,
        Consumer<VoiceId> voice, Consumer<OutwardId> outward) implements OpensIssue {
    @Override
    public void open(Issue issue) {
        switch (issue.kind()) {
            case ACKNOWLEDGE, SCREEN, SCREENING_FEEDBACK, PANEL_FEEDBACK, PROGRESS_FEEDBACK, CLOSING_FEEDBACK, TRANSFER_IN_REVIEW, TEAM_TO_TELL, INFORMATION ->
                issue.subject().referral().ifPresent(referral);
            case PANEL_PAPERS -> panel.open(new PanelMeetingId(issue.subject().record()));
            case CAF, CAF_COPY -> caf.open(new AssessmentId(issue.subject().record()));
            case SERVICE_RECHECK -> service.accept(new LocalServiceId(issue.subject().record()));
            case COMPLAINT_ACKNOWLEDGE, COMPLAINT_ANSWER, COMPLAINT_END -> voice.accept(new VoiceId(issue.subject().record()));
            case OUTWARD_SEND, OUTWARD_ANSWER -> outward.accept(new OutwardId(issue.subject().record()));
            default -> issue.subject().children().stream().findFirst().ifPresent(child::open);
        }
    }
}
