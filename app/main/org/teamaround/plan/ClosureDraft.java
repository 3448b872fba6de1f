package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.TypedText;

/**
 * The closing of one or more children's episodes, as typed (domain.md 2.k).
 * @param attempts      days on which the family was tried, when it could not be reached
 * @param cancelActions whether actions still open are cancelled by this closing
 * @param lateReason    why the day stands before the last event (late entry); empty when it does not
 */
public record ClosureDraft(List<EpisodeId> episodes, Optional<LocalDate> on, Optional<ClosureReason> reason, String whatWorked,
        String remaining, String contingency, String childView, String parentView, List<LocalDate> attempts, boolean cancelActions,
        String note, String lateReason) {
    public ClosureDraft {
        episodes = List.copyOf(episodes);
        attempts = List.copyOf(attempts);
    }

    public static ClosureDraft of(List<EpisodeId> episodes, LocalDate on, ClosureReason reason, String note) {
        return new ClosureDraft(episodes, Optional.of(on), Optional.of(reason), "", "", "", "", "", List.of(), false, note, "");
    }

    ClosureDraft clean(TypedText typed) {
        return new ClosureDraft(episodes, on, reason, typed.text("whatWorked", whatWorked), typed.text("remaining", remaining),
            typed.text("contingency", contingency), typed.text("childView", childView), typed.text("parentView", parentView), attempts,
            cancelActions, typed.text("note", note), typed.text("lateReason", lateReason));
    }

    Closure signedBy(String name) {
        return new Closure(on.orElseThrow(), reason.orElseThrow(), whatWorked, remaining, contingency, childView,
            parentView, attempts, note, name);
    }
}
