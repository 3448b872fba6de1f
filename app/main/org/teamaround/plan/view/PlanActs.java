package org.teamaround.plan.view;

import org.teamaround.directory.EnterPractitioner;
import org.teamaround.kernel.Actor;
import org.teamaround.plan.AgreePlan;
import org.teamaround.plan.AnswerLead;
import org.teamaround.plan.CallTeamMeeting;
import org.teamaround.plan.ChangeInvitations;
import org.teamaround.plan.ChangeLead;
import org.teamaround.plan.CirculateMinutes;
import org.teamaround.plan.CloseEpisode;
import org.teamaround.plan.EndConsentHold;
import org.teamaround.plan.HoldTeamMeeting;
import org.teamaround.plan.NameLead;
import org.teamaround.plan.OpenEpisode;
import org.teamaround.plan.RecordFirstContact;
import org.teamaround.plan.RecordReview;
import org.teamaround.plan.RecordVisit;
import org.teamaround.plan.UpdateAction;
import org.teamaround.plan.form.PlanPrints;

/** What can be done with a case and its plan, and who does it. */
public record PlanActs(OpenEpisode open, NameLead nameLead, ChangeLead changeLead, AnswerLead answerLead, RecordFirstContact contact,
        RecordVisit visit, CallTeamMeeting call, ChangeInvitations invite, HoldTeamMeeting hold, CirculateMinutes circulate, AgreePlan agree,
        UpdateAction update, RecordReview review, CloseEpisode close, EndConsentHold endHold, EnterPractitioner enter, PlanPrints print,
        Actor actor) {}
