package org.teamaround.find.text;

/**
 * Where the typed words stand.
 * @param snippet the words around them, each typed one between {@link #FROM} and {@link #TO}
 */
public record Excerpt(Passage passage, String snippet) {
    public static final char FROM = '\u0002';
    public static final char TO = '\u0003';
}
