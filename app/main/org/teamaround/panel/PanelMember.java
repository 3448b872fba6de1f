package org.teamaround.panel;

import org.teamaround.directory.PractitionerId;

/** A usual member. {@code substitute} may be empty. */
public record PanelMember(PractitionerId practitioner, String substitute) {}
