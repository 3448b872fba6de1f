package org.teamaround.correct;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentId;
import org.teamaround.assessment.Assessments;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;

/** When a CAF was begun, completed, agreed and given to the family. */
final class AssessmentDates implements DatesOf {
    private final Assessments assessments;

    AssessmentDates(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override public Set<DateKind> kinds() {
        return Set.of(DateKind.CAF_STARTED, DateKind.CAF_COMPLETED, DateKind.CAF_AGREED, DateKind.CAF_COPIED);
    }

    @Override public Stream<EnteredDate> of(PersonId child) {
        return assessments.headings(child).stream().filter(a -> a.external().isEmpty()).flatMap(AssessmentDates::dates);
    }

    private static Stream<EnteredDate> dates(Assessment caf) {
        return Stream.of(date(caf, DateKind.CAF_STARTED, Optional.of(caf.startedOn())), date(caf, DateKind.CAF_COMPLETED, caf.completedOn()),
            date(caf, DateKind.CAF_AGREED, caf.agreedOn()), date(caf, DateKind.CAF_COPIED, caf.copyGivenOn())).flatMap(Optional::stream);
    }

    private static Optional<EnteredDate> date(Assessment caf, DateKind kind, Optional<LocalDate> day) {
        return day.map(on -> new EnteredDate(kind, caf.id().value(), on, Phrase.of("correct.of.assessment", caf.version())));
    }

    @Override public Outcome<?> put(EnteredDate date, LocalDate day, Actor actor) {
        Optional<Assessment> found = assessments.find(new AssessmentId(date.record()));
        found.ifPresent(caf -> assessments.save(switch (date.kind()) {
            case CAF_STARTED -> caf.dated(day, caf.completedOn(), caf.agreedOn(), caf.copyGivenOn());
            case CAF_COMPLETED -> caf.dated(caf.startedOn(), Optional.of(day), caf.agreedOn(), caf.copyGivenOn());
            case CAF_AGREED -> caf.dated(caf.startedOn(), caf.completedOn(), Optional.of(day), caf.copyGivenOn());
            default -> caf.dated(caf.startedOn(), caf.completedOn(), caf.agreedOn(), Optional.of(day));
        }));
        return found.isPresent() ? Outcome.done(day) : Outcome.refused(Problem.of("correct.problem.gone"));
    }
}
