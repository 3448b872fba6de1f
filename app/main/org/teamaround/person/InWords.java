package org.teamaround.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.Word;

/** Parts of the person block said in one line, the same on screens and on paper; each brings its own words for text keys. */
public final class InWords {
    private final Function<String, String> text;

    /** @param text the words of a text key */
    public InWords(Function<String, String> text) {
        this.text = text;
    }

    public <T> String stated(Stated<T> stated, Function<T, String> said) {
        return switch (stated) {
            case Stated.Given<T>(T given) -> said.apply(given);
            case Stated.Without<T>(Stated.Why why) -> why(why);
        };
    }

    public String why(Stated.Why why) {
        return word("person.stated", why);
    }

    public String answer(Answer answer) {
        return word("person.answer", answer);
    }

    /** "Any other White background: Polish". */
    public String ethnicity(Background background) {
        return noted(stated(background.ethnicity(), e -> word("person.ethnicity", e)), background.ethnicityNote());
    }

    public String religion(Background background) {
        boolean onlyWords = !background.religion().isGiven() && !background.religionNote().isEmpty();
        return onlyWords ? background.religionNote() : noted(stated(background.religion(), r -> word("person.religion", r)), background.religionNote());
    }

    /** "Limited leave or visa: until 2027; no recourse to public funds". */
    public String immigration(Immigration immigration) {
        String status = noted(stated(immigration.status(), s -> word("person.immigration", s)), immigration.note());
        return joined("; ", status, flag(immigration.noRecourse(), "person.immigration.flag.no-recourse"), flag(immigration.resettled(), "person.immigration.flag.resettled"));
    }

    /** "Polish; also English, Kashubian". */
    public String languages(Languages languages) {
        String first = stated(languages.first(), l -> l);
        return languages.others().isEmpty() ? first : first + "; " + text.apply("person.languages.also") + ' ' + String.join(", ", languages.others());
    }

    /** "Yes, arranged". */
    public String interpreter(Languages languages) {
        String needed = answer(languages.interpreter());
        boolean asked = languages.interpreter() == Answer.YES && languages.arranged() != Answer.NOT_YET_ASKED;
        return asked ? needed + ", " + word("person.interpreter-arranged", languages.arranged()) : needed;
    }

    /** "Yes: autism (being assessed), hearing (diagnosed)", and the words beside it. */
    public String disability(Disability disability) {
        String kinds = disability.kinds().entrySet().stream().map(this::impairment).collect(Collectors.joining(", "));
        return joined("; ", noted(answer(disability.disabled()), kinds), disability.note());
    }

    /** "Year 9, attendance 41%, free school meals, SEN support"; empty while nothing is known. */
    public String schooling(Schooling schooling) {
        return joined(", ", schooling.yearGroup(), schooling.attendance().map(a -> text.apply("person.schooling.attendance") + ' ' + a + '%').orElse(""),
            flag(schooling.freeMeals(), "person.schooling.free-meals"), schooling.sen().answer().map(s -> word("person.sen", s)).orElse(""),
            flag(schooling.atRisk(), "person.schooling.at-risk"), flag(schooling.youngCarer(), "person.schooling.young-carer"));
    }

    /** "Text: only before 4; by hand: yes, through Chipo Mutasa-Bell". */
    public String safe(Reach reach, Function<PractitionerId, Optional<String>> worker) {
        return reach.safe().stream().map(s -> word("person.channel", s.channel()) + ": " + safe(s, worker)).collect(Collectors.joining("; "));
    }

    private String safe(SafeContact safe, Function<PractitionerId, Optional<String>> worker) {
        String through = safe.through().flatMap(worker).map(name -> text.apply("person.channel.through") + ' ' + name).orElse("");
        String how = safe.safety() == Safety.ONLY ? (word("person.safety", safe.safety()) + ' ' + safe.how()).strip()
            : joined(", ", word("person.safety", safe.safety()), safe.how());
        return joined(", ", how, through);
    }

    private String impairment(Map.Entry<Impairment, Diagnosis> one) {
        String kind = word("person.impairment", one.getKey());
        return one.getValue() == Diagnosis.NOT_SAID ? kind : kind + " (" + word("person.diagnosis", one.getValue()) + ')';
    }

    private String flag(Answer answer, String key) {
        return answer == Answer.YES ? text.apply(key) : "";
    }

    private String word(String prefix, Enum<?> constant) {
        return text.apply(Word.of(prefix, constant).key());
    }

    private static String noted(String said, String note) {
        return note.isEmpty() ? said : said + ": " + note;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** Numbers of others, "Northbridge Borough Council: NB-CAF-0412". */
    public static String references(List<OtherReference> references) {
        return references.stream().map(r -> noted(r.whose(), r.number())).collect(Collectors.joining("; "));
    }
}
