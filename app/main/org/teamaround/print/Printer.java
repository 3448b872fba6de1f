package org.teamaround.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teamaround.kernel.Moment;
import org.teamaround.print.pdf.Press;
import org.teamaround.print.pdf.Sheet;
import org.teamaround.print.template.Templates;

/** Papers and packs to tagged PDFs, wholly in memory. One is enough for the whole program: it keeps fonts and templates. */
public final class Printer {
    private final Templates templates;
    private final Press press = new Press();
    private final Moment moment;

    public Printer(Words words, Moment moment) {
        this.templates = new Templates(words::of);
        this.moment = moment;
    }

    public byte[] pdf(Paper paper) {
        return press.print(paper.title(), about(paper.title(), paper.reference()), tag(paper), List.of(sheet(paper)), moment.now());
    }

    public byte[] pack(Pack pack) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(sheet(contents(pack)));
        for (Paper part : pack.parts()) sheets.add(sheet(part));
        return press.print(pack.title(), about(pack.title(), pack.reference()), tag(pack.parts().getFirst()), sheets, moment.now());
    }

    private Sheet sheet(Paper paper) {
        Map<String, Object> model = new HashMap<>(paper.model());
        model.put("paper", heading(paper));
        return new Sheet(paper.title(), templates.fill(paper.template(), model, paper.language()));
    }

    private static Paper contents(Pack pack) {
        Paper first = pack.parts().getFirst();
        List<Map<String, Object>> parts = new ArrayList<>();
        for (int i = 0; i < pack.parts().size(); i++) {
            Paper part = pack.parts().get(i);
            parts.add(Map.of("title", part.title(), "reference", part.reference(), "anchor", "#part-" + (i + 1)));
        }
        return new Paper("contents", pack.title(), pack.reference(), first.version(), first.language(), Map.of("parts", parts),
                pack.clearance(), false);
    }

    private static Map<String, Object> heading(Paper paper) {
        return Map.of("title", paper.title(), "reference", paper.reference(), "version", paper.version(), "language", tag(paper),
                "landscape", paper.landscape(), "recipient", paper.clearance().recipient());
    }

    private static String about(String title, String reference) {
        return reference.isEmpty() ? title : title + ", " + reference;
    }

    private static String tag(Paper paper) {
        return paper.language().toLanguageTag();
    }
}
