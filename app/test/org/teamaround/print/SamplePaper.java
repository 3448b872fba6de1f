package org.teamaround.print;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.teamaround.kernel.Clearance;

/** A paper that uses every macro, with names in many scripts. */
final class SamplePaper {
    static final List<String> NAMES = List.of("Łucja Świerczyńska-Kaczmarek", "Rhŷs Llewelyn-Owusu", "Tomás Ó Briain", "Ngozi Adébáyọ̀",
            "يوسف الصالح", "陈林", "ਸਿੰਘ", "Đặng", "Ṣubḥī", "Ọlá A̋gnes", "प्रियंका शर्मा", "מרים כהן", "Пётр Ёлкин", "ትግስት በቀለ", "สมชาย ใจดี",
            "குமார்", "আয়েশা খাতুন", "પટેલ", "さくら", "მარიამ", "محمد گل خان");
    final Map<String, Object> model = new HashMap<>(Map.of("facts", List.of(new Fact("Name", "Łucja Świerczyńska-Kaczmarek"),
            new Fact("Born", "14 March 2019 (7 years)"), new Fact("Address", "Flat 2\n14 Fictional Street\nZZ99 3WZ"), new Fact("School", ""),
            new Fact("Lead professional", "Ngozi Adébáyọ̀")), "names", names(), "note", "First line.\nSecond line & <b>not bold</b>.",
            "heads", List.of("Action", "Who", "By when"), "rows", rows(3), "widths", List.of(60, 25, 15),
            "options", List.of(new Tick("Written", true), new Tick("Verbal", false)), "signers", List.of("Parent or carer", "Practitioner")));

    static Printer printer() {
        return new Printer(words(), () -> Instant.parse("2026-05-14T09:30:00Z"));
    }

    private static Words words() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(SamplePaper.class.getResourceAsStream("/text/print.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return (key, arguments) -> MessageFormat.format(texts.getProperty(key), arguments);
    }

    SamplePaper with(String name, Object value) {
        model.put(name, value);
        return this;
    }

    Paper paper() {
        return paper("Assessment", false);
    }

    Paper paper(String title, boolean landscape) {
        return new Paper("sample", title, "CAF-2026-0042", "Version 2, 14 May 2026", Locale.UK, model, Clearance.NO_PERSON, landscape);
    }

    static List<List<String>> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> List.of("Action number " + i + ": visit the nursery and agree a start date",
                "Ngozi Adébáyọ̀", i + " June 2026")).toList();
    }

    private static List<Fact> names() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) facts.add(new Fact("Name " + (i + 1), NAMES.get(i)));
        return facts;
    }
}
