package org.teamaround.assessment.view;

import org.teamaround.assessment.AbandonAssessment;
import org.teamaround.assessment.AgreeAssessment;
import org.teamaround.assessment.CompleteAssessment;
import org.teamaround.assessment.CopyForward;
import org.teamaround.assessment.GiveCopy;
import org.teamaround.assessment.PauseAssessment;
import org.teamaround.assessment.RecordExternalAssessment;
import org.teamaround.assessment.ResumeAssessment;
import org.teamaround.assessment.SaveAnswers;
import org.teamaround.assessment.StartAssessment;
import org.teamaround.assessment.form.PrintAssessment;
import org.teamaround.assessment.form.PrintBlankForm;
import org.teamaround.kernel.Actor;

/** What can be done with a CAF, and who does it. */
public record CafActs(StartAssessment start, RecordExternalAssessment external, SaveAnswers save, PauseAssessment pause, ResumeAssessment resume,
        AbandonAssessment abandon, CompleteAssessment complete, AgreeAssessment agree, GiveCopy copy, CopyForward forward, PrintAssessment print,
        PrintBlankForm blank, Actor actor) {}
