package org.teamaround.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Answer;
import org.teamaround.person.Birth;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonKind;
import org.teamaround.person.Reach;

/** What a referral must hold to be received (domain.md 2.f), and what follows from how it ended. */
public final class ReferralRules {
    private static final int MONTHS_KEPT_WHEN_NOT_ACCEPTED = 12;
    private static final Set<ReferralState> KEPT_SHORT = Set.of(ReferralState.NOT_ACCEPTED, ReferralState.DUPLICATE, ReferralState.WITHDRAWN);

    private ReferralRules() {}

    public static List<Problem> check(ReferralDraft draft, ZonedDateTime now) {
        List<Problem> problems = new ArrayList<>(checkReceipt(draft, now));
        if (draft.referrer().name().isBlank()) problems.add(Problem.at("referrer.name", "referral.problem.no-referrer"));
        problems.addAll(checkChildren(draft));
        if (!canBeReached(draft)) problems.add(Problem.at("household.address", "referral.problem.no-way-to-reach"));
        if (!sayWhoIsResponsible(draft)) problems.add(Problem.at("household.holder", "referral.problem.no-responsible-adult"));
        if (draft.story().reason().isBlank()) problems.add(Problem.at("story.reason", "referral.problem.no-reason"));
        if (!draft.consent().asked() && draft.consent().notAskedWhy().isBlank())
            problems.add(Problem.at("agreed.answer", "referral.problem.no-consent-answer"));
        problems.addAll(checkTransfer(draft, now.toLocalDate()));
        return problems;
    }

    private static List<Problem> checkReceipt(ReferralDraft draft, ZonedDateTime now) {
        LocalDate on = draft.receivedOn().orElse(now.toLocalDate());
        if (on.isAfter(now.toLocalDate())) return List.of(Problem.at("received.on", "referral.problem.received-in-future"));
        if (draft.receivedTime().isEmpty() && on.isBefore(now.toLocalDate()))
            return List.of(Problem.at("received.time", "referral.problem.no-time"));
        return receivedAt(draft, now).isAfter(now) ? List.of(Problem.at("received.time", "referral.problem.received-in-future")) : List.of();
    }

    static ZonedDateTime receivedAt(ReferralDraft draft, ZonedDateTime now) {
        LocalTime time = draft.receivedTime().orElse(now.toLocalTime().withSecond(0).withNano(0));
        return draft.receivedOn().orElse(now.toLocalDate()).atTime(time).atZone(Moment.ZONE);
    }

    private static List<Problem> checkChildren(ReferralDraft draft) {
        if (draft.children().isEmpty()) return List.of(Problem.at("children", "referral.problem.no-child"));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < draft.children().size(); i++) {
            ChildEntry child = draft.children().get(i);
            boolean unborn = child.typed().birth() instanceof Birth.Expected;
            boolean named = child.known().isPresent() || !child.typed().name().full().isEmpty() || !child.typed().name().nativeScript().isEmpty();
            if (!named && !unborn) problems.add(Problem.at("child." + i + ".given", "referral.problem.no-child-name"));
            if (child.typed().kind() != PersonKind.CHILD) problems.add(Problem.at("child." + i + ".given", "referral.problem.not-a-child"));
        }
        return problems;
    }

    /** Any address in words, telephone, mobile or e-mail of anybody in the family. */
    private static boolean canBeReached(ReferralDraft draft) {
        boolean alreadyKnown = draft.children().stream().anyMatch(c -> c.known().isPresent());
        Stream<PersonDraft> people = Stream.concat(draft.children().stream().map(ChildEntry::typed), draft.family().stream().map(FamilyEntry::typed));
        return alreadyKnown || hasReach(draft.household().reach()) || draft.household().address().filter(ReferralRules::leadsSomewhere).isPresent()
            || people.anyMatch(p -> hasReach(p.reach()) || p.addresses().stream().anyMatch(ReferralRules::leadsSomewhere));
    }

    private static boolean hasReach(Reach reach) {
        return !reach.phone().isBlank() || !reach.mobile().isBlank() || !reach.email().isBlank() || !reach.safeNote().isBlank();
    }

    private static boolean leadsSomewhere(Stated<Address> address) {
        return address.answer().flatMap(Address::told).filter(told -> !told.lines().isBlank() || !told.postcode().isBlank()).isPresent();
    }

    private static boolean sayWhoIsResponsible(ReferralDraft draft) {
        boolean somebody = draft.family().stream().flatMap(f -> f.ties().stream()).anyMatch(t -> t.parentalResponsibility() == Answer.YES);
        return somebody || draft.household().holderNotKnown() || draft.children().stream().allMatch(c -> c.known().isPresent());
    }

    private static List<Problem> checkTransfer(ReferralDraft draft, LocalDate today) {
        Optional<TransferIn> transfer = draft.transfer();
        if (transfer.isEmpty()) return List.of();
        List<Problem> problems = new ArrayList<>();
        if (transfer.get().authority().isBlank()) problems.add(Problem.at("transfer.authority", "referral.problem.no-authority"));
        if (transfer.get().arrived().isAfter(today)) problems.add(Problem.at("transfer.arrived", "referral.problem.received-in-future"));
        return problems;
    }

    /** Level 4 or a safeguarding concern: this is no early help; stop, telephone, redirect. */
    public static boolean mustBeRedirected(ReferralKind kind, Optional<Level> level) {
        return kind == ReferralKind.SAFEGUARDING || level.filter(Level.SPECIALIST::equals).isPresent();
    }

    public static boolean mustBeRedirected(Referral referral) {
        return mustBeRedirected(referral.kind(), referral.level());
    }

    /** Last day a referral that was not taken is kept (domain.md 5.5); absent while it is open or taken: the child's record decides. */
    public static Optional<LocalDate> keptUntil(Referral referral) {
        return KEPT_SHORT.contains(referral.state()) ? referral.settledOn().map(on -> on.plusMonths(MONTHS_KEPT_WHEN_NOT_ACCEPTED))
            : Optional.empty();
    }
}
