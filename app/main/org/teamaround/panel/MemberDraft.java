package org.teamaround.panel;

/** A usual member as typed; agency and substitute may be empty. */
public record MemberDraft(String name, String agency, String substitute) {}
