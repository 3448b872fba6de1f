package org.teamaround.referral.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Method;

/**
 * One entry of the register: what a family said of the work, or who speaks for it.
 * @param reference such as V-2026-0003
 * @param from      who said it; of an advocate, their name and whom they work for
 * @param child     absent where it is about no child in particular
 * @param said      in their words
 * @param takenBy   who took it down
 * @param more      what the family said later while it was open, in order
 */
public record Voice(VoiceId id, String reference, VoiceKind kind, LocalDate cameOn, Method how, String from, Optional<PersonId> child, String said,
        String takenBy, List<More> more, Followed followed) {
    /** Said later. */
    public record More(LocalDate on, String from, String said) {}

    public Voice {
        more = List.copyOf(more);
    }

    public boolean isOpenComplaint() {
        return kind == VoiceKind.COMPLAINT && followed.endedOn().isEmpty();
    }

    Voice with(More again) {
        List<More> all = new ArrayList<>(more);
        all.add(again);
        return new Voice(id, reference, kind, cameOn, how, from, child, said, takenBy, all, followed);
    }

    Voice followed(Followed now) {
        return new Voice(id, reference, kind, cameOn, how, from, child, said, takenBy, more, now);
    }
}
