package org.teamaround.referral.view;

import org.teamaround.kernel.Actor;
import org.teamaround.referral.AnswerInformation;
import org.teamaround.referral.AskForInformation;
import org.teamaround.referral.ChaseInformation;
import org.teamaround.referral.CountersignRedirection;
import org.teamaround.referral.LinkDuplicate;
import org.teamaround.referral.MarkFeedbackSent;
import org.teamaround.referral.OweReceipt;
import org.teamaround.referral.ReceiveReferral;
import org.teamaround.referral.RedirectToSafeguarding;
import org.teamaround.referral.ScreenReferral;
import org.teamaround.referral.WithdrawReferral;
import org.teamaround.referral.form.PrintFeedback;

/** What can be done with a referral, and by whom at this desk. */
public record ReferralActs(ReceiveReferral receive, ScreenReferral screen, AskForInformation ask, ChaseInformation chase,
        AnswerInformation answer, LinkDuplicate duplicate, RedirectToSafeguarding redirect, CountersignRedirection countersign, OweReceipt receipt,
        WithdrawReferral withdraw, MarkFeedbackSent markSent, PrintFeedback print, Actor actor) {}
