package org.teamaround.directory;

/**
 * How a family gets into a local service. Every text may be empty.
 * @param how     how to reach it besides the telephone: where, when, by whose letter
 * @param cost    in its own words, such as "free" or "£2 a session"
 * @param waiting in its own words, such as "about six weeks"
 */
public record Access(String phone, String how, String cost, Places places, String waiting) {
    public static final Access UNKNOWN = new Access("", "", "", Places.NOT_KNOWN, "");
}
