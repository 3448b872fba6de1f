package org.teamaround.consent.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.Explained;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.SharingGate;
import org.teamaround.kernel.Word;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.print.Tick;
import org.teamaround.print.Words;
import org.teamaround.setting.Settings;

/** The consent form to take along (domain.md 2.g), about nobody yet. */
public final class BlankConsentForm {
    private final SharingGate gate;
    private final Settings settings;
    private final Printer printer;
    private final Words words;

    public BlankConsentForm(SharingGate gate, Settings settings, Printer printer, Words words) {
        this.gate = gate;
        this.settings = settings;
        this.printer = printer;
        this.words = words;
    }

    public byte[] pdf() {
        return printer.pdf(paper());
    }

    Paper paper() {
        Map<String, Object> model = Map.of("explains", explanation(words, settings.centreName()),
            "purposes", ticks(Stream.of(Purpose.values()).map(p -> Word.of("consent.purpose", p)).toList()),
            "givers", ticks(Stream.of(ConsentGiver.values()).map(g -> Word.of("consent.giver", g)).toList()),
            "forms", ticks(Stream.of(ConsentForm.values()).map(f -> Word.of("consent.form", f)).toList()),
            "agreement", List.of(tick("consent.paper.may-keep"), tick("consent.paper.may-share")),
            "told", ticks(Stream.of(Explained.values()).map(e -> Word.of("consent.explained", e)).toList()),
            "competence", List.of(tick("consent.paper.matter"), tick("consent.paper.information"), tick("consent.paper.alternatives"),
                tick("consent.paper.consequences"), tick("consent.paper.not-pressured")),
            "signers", signers(words));
        return new Paper("consent-blank", words.of("consent.paper.title"), "", "", Locale.UK, model, gate.blank(), false);
    }

    /** What is explained before anybody is asked (domain.md 2.g): why, with whom, the limits, the rights. */
    static List<String> explanation(Words words, String centre) {
        return List.of(words.of("consent.paper.why", centre.isEmpty() ? words.of("consent.paper.our-team") : centre), words.of("consent.paper.with-whom"), words.of("consent.paper.limits"),
            words.of("consent.paper.rights"));
    }

    /** Who signs: the young person, a parent, the practitioner who asked. */
    static List<String> signers(Words words) {
        return List.of(words.of("consent.paper.young-person"), words.of("consent.paper.parent"), words.of("consent.paper.practitioner"));
    }

    private List<Tick> ticks(List<Word> options) {
        return options.stream().map(option -> tick(option.key())).toList();
    }

    private Tick tick(String key) {
        return new Tick(words.of(key), false);
    }
}
