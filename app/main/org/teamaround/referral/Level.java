package org.teamaround.referral;

/** Level of need, the windscreen (domain.md part 1 no. 29). */
public enum Level { UNIVERSAL, ADDITIONAL, COMPLEX, SPECIALIST }
