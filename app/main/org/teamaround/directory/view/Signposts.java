package org.teamaround.directory.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.Answer;
import org.teamaround.directory.Need;
import org.teamaround.directory.Question;
import org.teamaround.directory.Signpost;
import org.teamaround.kernel.Moment;
import org.teamaround.ui.Text;

/** Where a family can be pointed to: what fits its needs and the child's age first, then everything else of the directory. */
public final class Signposts {
    /**
     * One place to choose.
     * @param words as shown in the list, with what it offers, how it is reached and how full it is
     * @param line  as told to the referrer
     */
    public record Choice(String words, String line) {}

    private final DirectoryShelf shelf;
    private final Moment moment;
    private final Text text;

    public Signposts(DirectoryShelf shelf, Moment moment, Text text) {
        this.shelf = shelf;
        this.moment = moment;
        this.text = text;
    }

    /**
     * Asks the directory; not on the window's thread.
     * @param needs the primary one first
     * @param years of the youngest child; absent when not known
     */
    public List<Choice> choices(List<Need> needs, Optional<Integer> years) {
        Everything all = shelf.read();
        AnswerWords words = new AnswerWords(text, all.words(moment, text), all.offers(text), all::agency);
        Map<String, Choice> found = new LinkedHashMap<>();
        List<Question> questions = new ArrayList<>(needs.stream().map(need -> new Question("", Optional.of(need), years, Optional.empty())).toList());
        questions.add(Question.ANYTHING);
        questions.stream().flatMap(q -> shelf.answers(q).stream()).map(answer -> choice(answer, words)).forEach(c -> found.putIfAbsent(c.words(), c));
        return List.copyOf(found.values());
    }

    private static Choice choice(Answer answer, AnswerWords words) {
        AnswerLine line = words.line(answer);
        return new Choice(Stream.of(line.name(), line.what(), line.phone(), line.state()).filter(p -> !p.isEmpty()).collect(Collectors.joining(", ")), Signpost.line(answer));
    }
}
