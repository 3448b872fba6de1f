package org.teamaround.ui;

/**
 * One line of the search box.
 *
 * @param group  heading it stands under; empty for none
 * @param why    why it was found; empty when its name says it
 * @param detail what tells two of the same name apart: date of birth, place, state; may be empty
 * @param icon   a Bootstrap icon
 * @param score  the group with the highest goes first
 */
public record Hit(String group, String name, String why, String detail, String icon, int score, Runnable open) {
    /** Before and after a word of {@link #why} that stands out. */
    public static final char FROM = '\u0002';
    public static final char TO = '\u0003';

    private static final int BY_NAME = 10_000;

    /** Found by its name, under no heading. */
    public Hit(String name, String detail, String icon, Runnable open) {
        this("", name, "", detail, icon, BY_NAME, open);
    }
}
