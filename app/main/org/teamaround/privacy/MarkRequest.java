package org.teamaround.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.SealedNote;
import org.teamaround.person.SealedNoteId;
import org.teamaround.person.SealedNotes;
import org.teamaround.privacy.AccessRequest.By;
import org.teamaround.privacy.AccessRequest.Check;
import org.teamaround.privacy.Answer.Part;
import org.teamaround.privacy.Decision.Reason;
import org.teamaround.privacy.Decision.Span;

/**
 * Gathers what is kept about the person of a request, and takes down what of it goes and what is left out. A second person, another user,
 * looks at the whole before it can go; whatever is marked afterwards is looked at again.
 */
@Needs(Right.CORRECT)
public final class MarkRequest {
    private static final String NOTE = "sealed_note";
    private final AccessRequests requests;
    private final Gathering gathering;
    private final SealedNotes notes;
    private final AccessLog log;
    private final Transactions transactions;
    private final Moment moment;

    public MarkRequest(AccessRequests requests, Gathering gathering, SealedNotes notes, AccessLog log, Transactions transactions, Moment moment) {
        this.requests = requests;
        this.gathering = gathering;
        this.notes = notes;
        this.log = log;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** As it stands today. A restricted passage shows its words only to who may read them and asked for them ({@link #open}). */
    public Outcome<Answer> gather(AccessRequestId id, Actor actor) {
        return found(id, actor, request -> Outcome.done(answer(request)));
    }

    /** The words of a restricted passage; written down, as any reading of them is. */
    public Outcome<Passage> open(AccessRequestId id, Source source, Actor actor) {
        return found(id, actor, request -> {
            Optional<Passage> passage = gathering.about(request.about(), request.received()).stream().filter(p -> p.source().equals(source)).findFirst();
            if (passage.isEmpty()) return Outcome.refused(Problem.of("privacy.problem.no-passage"));
            if (!passage.get().restricted()) return Outcome.done(passage.get());
            Optional<String> words = read(source);
            if (words.isEmpty()) return Outcome.refused(Problem.of("kernel.problem.not-permitted"));
            return act(Act.of("privacy.request-open", actor), () -> {
                log.note(AccessKind.SAW_RESTRICTED, Optional.of(request.about().value()), Optional.empty(), actor);
                return Outcome.done(passage.get().opened(words.get()));
            });
        });
    }

    /** @param seen as it was shown to who decides */
    public Outcome<Answer> decide(AccessRequestId id, Passage seen, List<Span> spans, Actor actor) {
        return found(id, actor, request -> {
            if (!request.isOpen()) return Outcome.refused(Problem.of("privacy.problem.settled"));
            boolean outside = spans.stream().anyMatch(s -> s.from() < 0 || s.to() > seen.words().length() || s.from() >= s.to());
            if (outside) return Outcome.refused(Problem.of("privacy.problem.no-such-words"));
            boolean unseen = seen.restricted() && !read(seen.source()).filter(seen.words()::equals).isPresent();
            if (unseen) return Outcome.refused(Problem.of("privacy.problem.unseen"));
            return act(Act.of("privacy.request-mark", actor), () -> {
                requests.save(id, new Decision(seen.source(), seen.hash(), spans, actor.name()));
                AccessRequest marked = request.marked(new By(actor.user(), actor.name()));
                requests.save(marked);
                return Outcome.done(answer(marked));
            });
        });
    }

    /** Everything that is not restricted and that nobody decided on goes as it is. */
    public Outcome<Answer> keepTheRest(AccessRequestId id, Actor actor) {
        return each(id, actor, part -> part.isOpen() && !part.passage().restricted() ? Optional.of(List.of()) : Optional.empty());
    }

    /** These words are left out wherever they stand; what was decided of the rest stays. Not in restricted passages. */
    public Outcome<Answer> redactEverywhere(AccessRequestId id, String words, Reason reason, Actor actor) {
        if (words.isBlank()) return Outcome.refused(Problem.at("words", "kernel.problem.required"));
        return each(id, actor, part -> {
            List<Span> found = occurrences(part.passage().words(), words.strip(), reason);
            if (found.isEmpty() || part.passage().restricted()) return Optional.empty();
            List<Span> all = new ArrayList<>(part.decision().map(Decision::spans).orElse(List.of()));
            all.addAll(found);
            return Optional.of(all);
        });
    }

    /** The second person has read it all: another user than who marked, and nothing is open. */
    public Outcome<AccessRequest> check(AccessRequestId id, Actor actor) {
        return found(id, actor, request -> {
            if (!request.isOpen()) return Outcome.refused(Problem.of("privacy.problem.settled"));
            Answer answer = answer(request);
            if (!answer.open().isEmpty() || answer.parts().isEmpty()) return Outcome.refused(Problem.of("privacy.problem.undecided", answer.open().size()));
            if (request.marked().filter(by -> by.user().equals(actor.user())).isPresent()) return Outcome.refused(Problem.of("privacy.problem.same-person"));
            return act(Act.of("privacy.request-check", actor), () -> {
                AccessRequest checked = request.checked(new Check(new By(actor.user(), actor.name()), moment.today(), answer.hash()));
                requests.save(checked);
                return Outcome.done(checked);
            });
        });
    }

    /** Restricted passages that somebody decided to give are read again, for who is permitted; otherwise they count as open. */
    private Answer answer(AccessRequest request) {
        Map<Source, Decision> decided = requests.decisions(request.id()).stream().collect(Collectors.toMap(Decision::source, Function.identity(), (_, last) -> last));
        return new Answer(request, gathering.about(request.about(), request.received()).stream().map(passage -> part(passage, Optional.ofNullable(decided.get(passage.source())))).toList());
    }

    private Part part(Passage passage, Optional<Decision> decision) {
        Passage known = passage.restricted() && decision.isPresent() ? read(passage.source()).map(passage::opened).orElse(passage) : passage;
        return new Part(known, decision.filter(d -> d.hash().equals(known.hash())));
    }

    private Outcome<Answer> each(AccessRequestId id, Actor actor, Function<Part, Optional<List<Span>>> wanted) {
        return found(id, actor, request -> {
            if (!request.isOpen()) return Outcome.refused(Problem.of("privacy.problem.settled"));
            return act(Act.of("privacy.request-mark", actor), () -> {
                answer(request).parts().forEach(part -> wanted.apply(part)
                    .ifPresent(spans -> requests.save(id, new Decision(part.passage().source(), part.passage().hash(), spans, actor.name()))));
                AccessRequest marked = request.marked(new By(actor.user(), actor.name()));
                requests.save(marked);
                return Outcome.done(answer(marked));
            });
        });
    }

    private static List<Span> occurrences(String text, String words, Reason reason) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at + words.length() <= text.length(); at++)
            if (text.regionMatches(true, at, words, 0, words.length())) found.add(new Span(at, at + words.length(), reason));
        return found;
    }

    /** Empty for who may not read it, and for anything but a note: restricted addresses are never given. */
    private Optional<String> read(Source source) {
        if (!source.table().equals(NOTE)) return Optional.empty();
        return notes.find(new SealedNoteId(source.row())).map(SealedNote::wordings).filter(all -> !all.isEmpty() && all.stream().allMatch(w -> w.words().isPresent()))
            .map(all -> all.stream().map(w -> w.words().orElseThrow().text()).collect(Collectors.joining("\n")));
    }

    private <T> Outcome<T> act(Act act, Supplier<Outcome<T>> work) {
        return transactions.inTransaction(act, work);
    }

    private <T> Outcome<T> found(AccessRequestId id, Actor actor, Function<AccessRequest, Outcome<T>> work) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        Optional<AccessRequest> request = requests.find(id);
        return request.isEmpty() ? Outcome.refused(Problem.of("privacy.problem.no-request")) : work.apply(request.get());
    }
}
