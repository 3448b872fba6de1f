package org.teamaround.person.likeness;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.alike.Word;
import org.teamaround.kernel.alike.Words;
import org.teamaround.person.PersonName;

/** All names of a person: their own, the one they are known by, previous and other ones, the one in its own script. */
final class NameForms {
    private final Words words;

    NameForms(Words words) {
        this.words = words;
    }

    List<NameForm> of(PersonName name) {
        List<NameForm> forms = new ArrayList<>();
        List<Word> family = words.of(name.family());
        add(forms, words.of(name.given()), family, true);
        if (!name.knownAs().isEmpty()) whole(forms, name.knownAs(), family, true);
        name.alsoKnownAs().forEach(other -> whole(forms, other, family, false));
        if (!name.nativeScript().isEmpty()) whole(forms, name.nativeScript(), family, true);
        return List.copyOf(forms);
    }

    /** A name written in one piece: its last word is the family name; a single word stands before the family name they have. */
    private void whole(List<NameForm> forms, String name, List<Word> family, boolean own) {
        String spaced = name.strip();
        int blank = spaced.lastIndexOf(' ');
        if (blank > 0) add(forms, words.of(spaced.substring(0, blank)), words.of(spaced.substring(blank)), own);
        else inOneWord(forms, words.of(spaced), family, own);
    }

    /** Chinese names have no blank, but their words show once they are in Latin letters: the first is the family's. */
    private void inOneWord(List<NameForm> forms, List<Word> parts, List<Word> family, boolean own) {
        boolean parted = parts.size() > 2 && parts.getFirst().foreign();
        if (parted) add(forms, parts.subList(1, parts.size() - 1), parts.subList(0, 1), own);
        else add(forms, parts, family, own);
    }

    private static void add(List<NameForm> forms, List<Word> given, List<Word> family, boolean own) {
        if (!given.isEmpty() || !family.isEmpty()) forms.add(new NameForm(List.copyOf(given), List.copyOf(family), own));
    }
}
