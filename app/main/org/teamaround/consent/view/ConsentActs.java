package org.teamaround.consent.view;

import org.teamaround.consent.ReconfirmConsent;
import org.teamaround.consent.RecordConsent;
import org.teamaround.consent.WithdrawConsent;
import org.teamaround.consent.form.BlankConsentForm;
import org.teamaround.consent.form.PrintConsent;
import org.teamaround.kernel.Actor;

/** What can be done about a consent, and by whom at this desk. */
public record ConsentActs(RecordConsent record, ReconfirmConsent reconfirm, WithdrawConsent withdraw, PrintConsent print,
        BlankConsentForm blank, Actor actor) {}
