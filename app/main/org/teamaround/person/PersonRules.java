package org.teamaround.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.teamaround.kernel.Problem;

/**
 * What must be true of a person before it is kept, and what is only worth a second look (domain.md 2.0, validation). Problems refuse;
 * warnings are shown and let pass.
 */
public final class PersonRules {
    private static final int EDD_DAYS_PAST = 28;
    private static final int EDD_WEEKS_AHEAD = 42;
    private static final int OLDEST = 125;
    private static final int CHILD_UNTIL = 18;

    private static final Set<Ethnicity> OTHERS = EnumSet.of(Ethnicity.WOTH, Ethnicity.BOTH, Ethnicity.AOTH, Ethnicity.MOTH, Ethnicity.OOTH);

    private PersonRules() {}

    /** @param before the person as it stood, whose unchanged expected date is not questioned again; absent for somebody new */
    public static List<Problem> problems(PersonDraft draft, Optional<Person> before, LocalDate today) {
        List<Problem> found = new ArrayList<>(name(draft));
        found.addAll(NameRules.problems(draft));
        found.addAll(ReachRules.problems(draft));
        if (draft.schooling().attendance().filter(percent -> percent < 0 || percent > 100).isPresent()) found.add(Problem.at("attendance", "person.problem.attendance"));
        if (before.map(Person::birth).filter(draft.birth()::equals).isEmpty()) found.addAll(birth(draft.birth(), today));
        if (draft.kind() == PersonKind.ADULT && draft.birth() instanceof Birth.Expected) found.add(Problem.at("birth", "person.problem.adult-unborn"));
        for (int i = 0; i < draft.addresses().size(); i++) found.addAll(AddressRules.problems(draft.addresses().get(i), "address." + i + '.'));
        found.addAll(NumberRules.problems(draft));
        return found;
    }

    /** @param typed as it was typed; it is cleaned first */
    public static List<Problem> warnings(PersonDraft typed, LocalDate today) {
        PersonDraft draft = new CleanPerson(typed).draft();
        List<Problem> found = new ArrayList<>(NameRules.warnings(draft));
        found.addAll(ReachRules.warnings(draft));
        found.addAll(NumberRules.warnings(draft));
        found.addAll(which(draft.background()));
        OptionalInt years = Age.of(draft.birth(), today).years();
        if (draft.kind() == PersonKind.CHILD && years.isPresent() && years.getAsInt() >= CHILD_UNTIL) {
            found.add(Problem.at("birth", "person.warning.over-18", years.getAsInt()));
        }
        return found;
    }

    /** What the lists want in words (domain.md 2.0, lists A and B): "any other" says nothing by itself. */
    private static List<Problem> which(Background background) {
        List<Problem> found = new ArrayList<>();
        boolean other = background.ethnicity().answer().filter(OTHERS::contains).isPresent();
        if (other && background.ethnicityNote().isEmpty()) found.add(Problem.at("ethnicityNote", "person.warning.ethnicity-which"));
        if (background.religion().answer().filter(Religion.OTHER::equals).isPresent() && background.religionNote().isEmpty()) found.add(Problem.at("religionNote", "person.warning.religion-which"));
        return found;
    }

    /** A birth that can be so, seen from {@code today}. */
    public static List<Problem> birth(Birth birth, LocalDate today) {
        return switch (birth) {
            case Birth.Exact(LocalDate date) -> exact(date, today);
            case Birth.Expected(LocalDate date) -> expected(date, today);
            case Birth.Estimated(int year, int month) -> estimated(year, month, today);
            case Birth.NotKnown _ -> List.of();
        };
    }

    private static List<Problem> name(PersonDraft draft) {
        boolean none = draft.name().full().isEmpty() && draft.name().nativeScript().isEmpty() && !draft.name().isSaidToBeMissing();
        boolean unborn = draft.birth() instanceof Birth.Expected;
        return none && !unborn ? List.of(Problem.at("given", "person.problem.no-name")) : List.of();
    }

    private static List<Problem> exact(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) return List.of(Problem.at("birth", "person.problem.birth-in-future"));
        return date.isBefore(today.minusYears(OLDEST)) ? List.of(Problem.at("birth", "person.problem.birth-too-long-ago", OLDEST)) : List.of();
    }

    private static List<Problem> expected(LocalDate date, LocalDate today) {
        if (date.isBefore(today.minusDays(EDD_DAYS_PAST))) return List.of(Problem.at("birth", "person.problem.expected-past", EDD_DAYS_PAST));
        return date.isAfter(today.plusWeeks(EDD_WEEKS_AHEAD)) ? List.of(Problem.at("birth", "person.problem.expected-too-far", EDD_WEEKS_AHEAD)) : List.of();
    }

    private static List<Problem> estimated(int year, int month, LocalDate today) {
        boolean noMonth = month < 0 || month > 12;
        boolean future = !noMonth && LocalDate.of(Math.clamp(year, 1, 9999), Math.max(month, 1), 1).isAfter(today);
        if (noMonth || future || year > today.getYear()) return List.of(Problem.at("birth", "person.problem.birth-in-future"));
        return year < today.getYear() - OLDEST ? List.of(Problem.at("birth", "person.problem.birth-too-long-ago", OLDEST)) : List.of();
    }
}
