package org.teamaround.directory;

import java.util.Locale;

/** Why two entries of the directory may be one. */
public enum Sameness {
    NAME, PHONE, EMAIL;

    /** Text key that says it in words. */
    public String key() {
        return "directory.alike." + name().toLowerCase(Locale.ROOT);
    }
}
