package org.teamaround.person.likeness;

import java.util.List;
import org.teamaround.kernel.alike.Word;

/**
 * One of a person's names taken apart. The last word of a list of several is all of them written together.
 * @param own false for names they are or were known by besides
 */
record NameForm(List<Word> given, List<Word> family, boolean own) {}
