package org.teamaround.kernel.alike;

/**
 * One word of a name, as it is compared.
 * @param letters  folded, in Latin letters
 * @param sound    how it sounds in English; empty when that says nothing
 * @param other    how it may sound otherwise
 * @param skeleton its consonants, as they remain between alphabets
 * @param foreign  came out of another alphabet, so that its vowels say little
 */
public record Word(String letters, String sound, String other, String skeleton, boolean foreign) {}
