package org.teamaround.correct;

/** What can lie in the bin. */
public enum BinKind { PERSON, REFERRAL, NOTE, PRACTITIONER, AGENCY, SERVICE }
