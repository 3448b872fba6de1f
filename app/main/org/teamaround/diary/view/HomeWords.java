package org.teamaround.diary.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.diary.DueKind;
import org.teamaround.diary.DueList;
import org.teamaround.diary.Issue;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.setting.Span;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;

/** Says an issue: what is due, for whom, by when and why. */
public final class HomeWords {
    private final Text text;
    private final Function<PersonId, String> names;
    private final Consumer<Collection<PersonId>> together;

    /** @param names a child's name as shown on screen */
    public HomeWords(Text text, Function<PersonId, String> names) {
        this(text, names, children -> { });
    }

    private static final Set<DueKind> SAID = EnumSet.of(DueKind.OPEN_HOME, DueKind.BIRTHDAY_16, DueKind.BIRTHDAY_18, DueKind.SUBJECT_ACCESS, DueKind.BREACH_TO_TELL, DueKind.PRIVACY_NOTICE,
        DueKind.DISPOSAL);

    /** @param together reads these children in few questions, before their names are asked for one by one */
    public HomeWords(Text text, Function<PersonId, String> names, Consumer<Collection<PersonId>> together) {
        this.text = text;
        this.names = names;
        this.together = together;
    }

    public List<HomeLine> lines(List<DueList.Due> due, LocalDate today) {
        together.accept(due.stream().flatMap(one -> one.issue().subject().children().stream()).distinct().toList());
        return due.stream().map(one -> line(one, today)).toList();
    }

    public HomeLine line(DueList.Due due, LocalDate today) {
        Issue issue = due.issue();
        return new HomeLine(due.urgency(), what(issue), who(issue), issue.due(), when(issue.due(), today), why(issue), issue);
    }

    private String what(Issue issue) {
        String kind = text.of(Word.of("diary.due", issue.kind()));
        boolean told = !issue.subject().detail().isEmpty() && !issue.subject().children().isEmpty();
        return told ? kind + ": " + issue.subject().detail() : kind;
    }

    private String who(Issue issue) {
        List<PersonId> children = issue.subject().children();
        if (issue.kind() == DueKind.DISPOSAL || issue.kind() == DueKind.BREACH_TO_TELL) return text.of(Word.of("diary.who", issue.kind()).key(), issue.subject().detail());
        if (children.isEmpty()) return issue.subject().detail();
        return children.stream().map(names).distinct().collect(Collectors.joining(", "));
    }

    private String when(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) return text.of("diary.when.today");
        if (days == 1) return text.of("diary.when.tomorrow");
        return days > 0 ? text.of("diary.when.in", days) : text.of("diary.when.late", -days);
    }

    private String why(Issue issue) {
        if (SAID.contains(issue.kind())) return text.of(Word.of("diary.why", issue.kind()));
        if (issue.from().isEmpty() || issue.limit().isEmpty()) return text.of("diary.why.agreed");
        Span span = issue.limit().get();
        String length = text.of(Word.of("diary.span", span.unit()).key(), span.amount());
        return text.of("diary.why.counted", length, text.of(Word.of("diary.from", issue.kind())), Dates.shortDay(issue.from().get()));
    }
}
