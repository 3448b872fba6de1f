package org.teamaround.referral;

/** What is asked of the team (domain.md 2.f). SAFEGUARDING stops and is redirected. */
public enum ReferralKind { EARLY_HELP, CHILDRENS_CENTRE, SPECIALIST, SAFEGUARDING }
