package org.teamaround.consent.view;

import org.teamaround.consent.AnswerEndedConsent;
import org.teamaround.consent.AuthoriseSharing;
import org.teamaround.consent.DecideSharing;
import org.teamaround.consent.GiveNotice;
import org.teamaround.consent.SharingGate;
import org.teamaround.consent.TellAddress;

/** What can be done about sharing beside the family's agreement. */
public record SharingActs(SharingGate gate, DecideSharing decide, AuthoriseSharing authorise, AnswerEndedConsent answerEnded, GiveNotice giveNotice,
        TellAddress tellAddress) {}
