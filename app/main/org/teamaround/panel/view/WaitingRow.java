package org.teamaround.panel.view;

import java.time.LocalDate;
import org.teamaround.referral.Referral;

/** A referral that should go to a panel and stands on no agenda. */
record WaitingRow(Referral referral, String reference, LocalDate received, String referrer) {}
