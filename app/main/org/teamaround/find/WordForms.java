package org.teamaround.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.teamaround.find.Why.How;
import org.teamaround.kernel.Folded;

/** The words a text is found by: its own, and the other ways people write them. */
final class WordForms {
    private static final int MOST_WORDS = 48;
    private static final int LONGEST = 32;
    private static final int PARTICLE = 3;
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final String ARABIC_THE = "ال";
    private final Scripts scripts;

    WordForms(Scripts scripts) {
        this.scripts = scripts;
    }

    /** Each word with the best way it stands there: SAME, OTHERWISE or LATIN. */
    Map<String, How> of(String text) {
        Map<String, How> forms = new LinkedHashMap<>();
        List<String> words = Folded.words(text);
        words.forEach(word -> put(forms, word, How.SAME));
        pairs(words, forms);
        words.forEach(word -> Folded.macAndMc(word).ifPresent(other -> put(forms, other, How.OTHERWISE)));
        if (APOSTROPHE.matcher(text).find()) Folded.words(APOSTROPHE.matcher(text).replaceAll(" ")).forEach(part -> put(forms, part, How.OTHERWISE));
        if (hasUmlaut(text)) Folded.words(withoutUmlauts(text)).forEach(word -> put(forms, word, How.OTHERWISE));
        if (Scripts.hasOther(text)) others(text, forms);
        return forms;
    }

    /** "Ó Murchú" and "al-Salih" are also typed as one word, and so are both halves of a double name. */
    private static void pairs(List<String> words, Map<String, How> forms) {
        for (int at = 0; at + 1 < Math.min(words.size(), MOST_WORDS); at++)
            if (words.get(at).length() <= PARTICLE || words.size() <= 4) put(forms, words.get(at) + words.get(at + 1), How.OTHERWISE);
    }

    private void others(String text, Map<String, How> forms) {
        for (String raw : BLANK.split(text)) {
            Scripts.endings(raw).forEach(ending -> put(forms, ending, How.SAME));
            String word = Folded.of(raw);
            if (word.startsWith(ARABIC_THE) && word.length() > ARABIC_THE.length() + 1) put(forms, word.substring(ARABIC_THE.length()), How.OTHERWISE);
        }
        String latin = scripts.latin(text);
        Folded.words(latin).forEach(word -> put(forms, word, How.LATIN));
        if (latin.length() <= LONGEST) put(forms, latin.replace(" ", ""), How.LATIN);
    }

    private static boolean hasUmlaut(String text) {
        return text.chars().anyMatch(letter -> "äöüåøÄÖÜÅØ".indexOf(letter) >= 0);
    }

    private static String withoutUmlauts(String text) {
        return text.replaceAll("[äÄ]", "ae").replaceAll("[öÖøØ]", "oe").replaceAll("[üÜ]", "ue").replaceAll("[åÅ]", "aa");
    }

    private static void put(Map<String, How> forms, String word, How how) {
        if (!word.isEmpty() && forms.size() < MOST_WORDS) forms.putIfAbsent(word.length() > LONGEST ? word.substring(0, LONGEST) : word, how);
    }
}
