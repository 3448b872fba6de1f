package org.teamaround.correct;

/** What can be entered on the wrong child and moved to the right one. */
public enum MovedKind { REFERRAL, CONSENT, ASSESSMENT, MEETING, DOCUMENT, NOTE, RELATIVE }
