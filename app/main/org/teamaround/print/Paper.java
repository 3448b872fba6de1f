package org.teamaround.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.teamaround.kernel.Clearance;

/**
 * A document ready to be printed: everything in it has been cut already (design section 5).
 *
 * @param template  name of {@code resources/print/<template>.peb}
 * @param title     heading of the first page, bookmark and document title
 * @param reference what the reader quotes, such as a referral number; may be empty
 * @param version   as printed in the footer, such as {@code Version 2, 14 May 2026}; may be empty
 * @param language  language of the text
 * @param model     what the template may name; the word {@code paper} is taken
 * @param clearance leave to print it; {@link Clearance#NO_PERSON} for blank forms
 */
public record Paper(String template, String title, String reference, String version, Locale language, Map<String, Object> model,
                    Clearance clearance, boolean landscape) {
    public Paper {
        model = Map.copyOf(model);
    }

    /** With every text of the model put another way. */
    public Paper rewritten(UnaryOperator<String> words) {
        Map<String, Object> rewritten = new LinkedHashMap<>();
        model.forEach((name, part) -> rewritten.put(name, rewritten(part, words)));
        return new Paper(template, title, reference, version, language, rewritten, clearance, landscape);
    }

    private static Object rewritten(Object part, UnaryOperator<String> words) {
        return switch (part) {
            case String text -> words.apply(text);
            case Fact(String label, String value) -> new Fact(label, words.apply(value));
            case List<?> list -> list.stream().map(one -> rewritten(one, words)).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> rewritten = new LinkedHashMap<>();
                map.forEach((name, one) -> rewritten.put(name, rewritten(one, words)));
                yield rewritten;
            }
            default -> part;
        };
    }
}
