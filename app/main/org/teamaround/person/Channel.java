package org.teamaround.person;

/** A way to reach somebody: by telephone, text message, e-mail, post, or by hand through somebody (domain.md 2.0). */
public enum Channel { CALL, TEXT, EMAIL, POST, HAND }
