package org.teamaround.print.shape;

import static java.lang.Character.UnicodeScript.*;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/** The bundled typefaces, in the order in which they are asked for a character. */
enum Typeface {
    SANS("Noto Sans", "NotoSans", false, LATIN, GREEK, CYRILLIC),
    ARABIC_SANS("Noto Sans Arabic", "NotoSansArabic", false, ARABIC),
    HEBREW_SANS("Noto Sans Hebrew", "NotoSansHebrew", false, HEBREW),
    DEVANAGARI_SANS("Noto Sans Devanagari", "NotoSansDevanagari", true, DEVANAGARI),
    BENGALI_SANS("Noto Sans Bengali", "NotoSansBengali", true, BENGALI),
    GURMUKHI_SANS("Noto Sans Gurmukhi", "NotoSansGurmukhi", true, GURMUKHI),
    GUJARATI_SANS("Noto Sans Gujarati", "NotoSansGujarati", true, GUJARATI),
    TAMIL_SANS("Noto Sans Tamil", "NotoSansTamil", true, TAMIL),
    TELUGU_SANS("Noto Sans Telugu", "NotoSansTelugu", true, TELUGU),
    MALAYALAM_SANS("Noto Sans Malayalam", "NotoSansMalayalam", true, MALAYALAM),
    THAI_SANS("Noto Sans Thai", "NotoSansThai", true, THAI),
    ETHIOPIC_SANS("Noto Sans Ethiopic", "NotoSansEthiopic", false, ETHIOPIC),
    GEORGIAN_SANS("Noto Sans Georgian", "NotoSansGeorgian", false, GEORGIAN),
    ARMENIAN_SANS("Noto Sans Armenian", "NotoSansArmenian", false, ARMENIAN),
    EAST_ASIAN("Droid Sans Fallback", "DroidSansFallbackFull", false, HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO);

    private final String family;
    private final String file;
    private final boolean shaped;
    private final Set<UnicodeScript> scripts;

    Typeface(String family, String file, boolean shaped, UnicodeScript... scripts) {
        this.family = family;
        this.file = file;
        this.shaped = shaped;
        this.scripts = Set.of(scripts);
    }

    String family() { return family; }

    /** Its letters change shape and place beside each other in ways that PDF text does not do by itself. */
    boolean shaped() { return shaped; }

    boolean writes(UnicodeScript script) {
        return scripts.contains(script);
    }

    static Optional<Typeface> of(UnicodeScript script) {
        for (Typeface face : values()) if (face.writes(script)) return Optional.of(face);
        return Optional.empty();
    }

    boolean has(Cut cut) {
        return switch (cut) {
            case REGULAR -> true;
            case BOLD -> this != EAST_ASIAN;
            case ITALIC -> this == SANS;
        };
    }

    /** File of the cut, or of the regular one where there is no such cut. */
    String resource(Cut cut) {
        String ending = this == EAST_ASIAN ? "" : switch (has(cut) ? cut : Cut.REGULAR) {
            case REGULAR -> "-Regular";
            case BOLD -> "-Bold";
            case ITALIC -> "-Italic";
        };
        return "/print/fonts/" + file + ending + ".ttf";
    }

    enum Cut { REGULAR, BOLD, ITALIC }
}
