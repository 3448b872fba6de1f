package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/**
 * Somebody asked to see what is kept about a person (domain.md 5.4).
 * @param about    whose record; may be purged since
 * @param wanted   what was asked for, in the asker's words; empty for everything
 * @param idSeen   what was seen of who they are, and when; absent until then
 * @param complexWhy why it takes two months more; empty when it does not
 * @param overruling a team leader's reason for sending to somebody who must not receive; absent where nobody overrode
 * @param marked   who marked what is left out last; absent before
 * @param check    the second person's; absent before, and again whenever something is marked
 * @param sent     absent until it went
 * @param closed   why nothing is sent; absent while open
 */
public record AccessRequest(AccessRequestId id, PersonId about, LocalDate received, Asker asker, String wanted, Optional<Seen> idSeen,
        List<Pause> pauses, String complexWhy, Optional<Overruling> overruling, Optional<By> marked, Optional<Check> check, Optional<Sent> sent,
        Optional<Closed> closed) {
    public AccessRequest {
        pauses = List.copyOf(pauses);
    }

    /** In what capacity somebody asks. */
    public enum Capacity { THEMSELVES, PARENTAL_RESPONSIBILITY, REPRESENTATIVE }

    /** What the clock stands still for. */
    public enum PauseReason { IDENTITY, AUTHORITY }

    /** @param person who of the vault's people it is; absent for others */
    public record Asker(String name, Optional<PersonId> person, Capacity capacity) {}

    public record Seen(String what, LocalDate on) {}

    /** @param to the day the clock went on; absent while it stands */
    public record Pause(UUID id, PauseReason why, LocalDate from, Optional<LocalDate> to) {}

    public record Overruling(String why, String by) {}

    /** A user of this vault, by id and by name. */
    public record By(UUID user, String name) {}

    /** @param hash of all words and marks as they were checked */
    public record Check(By by, LocalDate on, String hash) {}

    public record Sent(LocalDate on, String how, int pages) {}

    public record Closed(LocalDate on, String why) {}

    public boolean isOpen() {
        return sent.isEmpty() && closed.isEmpty();
    }

    public boolean isPaused() {
        return pauses.stream().anyMatch(pause -> pause.to().isEmpty());
    }

    public boolean isComplex() {
        return !complexWhy.isEmpty();
    }

    /** The day it was settled; absent while open. */
    public Optional<LocalDate> settledOn() {
        return sent.map(Sent::on).or(() -> closed.map(Closed::on));
    }

    AccessRequest seen(Seen what) {
        return new AccessRequest(id, about, received, asker, wanted, Optional.of(what), pauses, complexWhy, overruling, marked, check, sent, closed);
    }

    AccessRequest paused(Pause pause) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return with(all);
    }

    AccessRequest resumed(LocalDate on) {
        return with(pauses.stream().map(p -> p.to().isPresent() ? p : new Pause(p.id(), p.why(), p.from(), Optional.of(on))).toList());
    }

    private AccessRequest with(List<Pause> all) {
        return new AccessRequest(id, about, received, asker, wanted, idSeen, all, complexWhy, overruling, marked, check, sent, closed);
    }

    AccessRequest complex(String why) {
        return new AccessRequest(id, about, received, asker, wanted, idSeen, pauses, why, overruling, marked, check, sent, closed);
    }

    AccessRequest overruled(Overruling by) {
        return new AccessRequest(id, about, received, asker, wanted, idSeen, pauses, complexWhy, Optional.of(by), marked, check, sent, closed);
    }

    /** What was checked before is to be checked again. */
    AccessRequest marked(By by) {
        return new AccessRequest(id, about, received, asker, wanted, idSeen, pauses, complexWhy, overruling, Optional.of(by), Optional.empty(), sent, closed);
    }

    AccessRequest checked(Check by) {
        return new AccessRequest(id, about, received, asker, wanted, idSeen, pauses, complexWhy, overruling, marked, Optional.of(by), sent, closed);
    }

    public AccessRequest sent(Sent how) {
        return new AccessRequest(id, about, received, asker, wanted, idSeen, pauses, complexWhy, overruling, marked, check, Optional.of(how), closed);
    }

    AccessRequest closed(Closed why) {
        return new AccessRequest(id, about, received, asker, wanted, idSeen, pauses, complexWhy, overruling, marked, check, sent, Optional.of(why));
    }
}
