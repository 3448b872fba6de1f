package org.teamaround.person.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Channel;
import org.teamaround.person.Reach;
import org.teamaround.person.SafeContact;
import org.teamaround.person.Safety;
import org.teamaround.person.Whereabouts;

/** Whereabouts as a list of texts, always in the same order, each empty where nothing is known: for the columns, and sealed as one. */
final class WhereaboutsText {
    private static final String BETWEEN = "\u001F";
    /** Of the first channel's pair; the pairs follow in the order of {@link Channel}, and whom the hand goes through comes last. */
    private static final int CHANNELS = 8;
    static final int SIZE = CHANNELS + 2 * Channel.values().length + 1;

    private WhereaboutsText() {}

    static List<String> of(Whereabouts.Told told) {
        Reach reach = told.reach();
        String without = reach.without() == Stated.Why.NOT_YET_ASKED ? "" : reach.without().name();
        List<String> texts = new ArrayList<>(List.of(reach.phone(), reach.mobile(), reach.email(), without, reach.safeNote(), told.school(),
            told.gp(), told.nurse()));
        for (Channel channel : Channel.values()) {
            texts.add(reach.by(channel).map(s -> s.safety().name()).orElse(""));
            texts.add(reach.by(channel).map(SafeContact::how).orElse(""));
        }
        texts.add(reach.by(Channel.HAND).flatMap(SafeContact::through).map(id -> id.value().toString()).orElse(""));
        return texts;
    }

    static Whereabouts.Told told(List<String> texts) {
        Stated.Why without = texts.get(3).isEmpty() ? Stated.Why.NOT_YET_ASKED : Stated.Why.valueOf(texts.get(3));
        Reach reach = new Reach(texts.get(0), texts.get(1), texts.get(2), texts.get(4), safe(texts), without);
        return new Whereabouts.Told(reach, texts.get(5), texts.get(6), texts.get(7));
    }

    static String joined(Whereabouts.Told told) {
        return String.join(BETWEEN, of(told));
    }

    static Whereabouts.Told split(String joined) {
        List<String> texts = new ArrayList<>(Arrays.asList(joined.split(BETWEEN, -1)));
        while (texts.size() < SIZE) texts.add("");
        return told(texts);
    }

    private static List<SafeContact> safe(List<String> texts) {
        List<SafeContact> safe = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            int at = CHANNELS + 2 * channel.ordinal();
            if (texts.get(at).isEmpty()) continue;
            Optional<PractitionerId> through = channel == Channel.HAND ? Optional.of(texts.get(SIZE - 1)).filter(id -> !id.isEmpty())
                .map(UUID::fromString).map(PractitionerId::new) : Optional.empty();
            safe.add(new SafeContact(channel, Safety.valueOf(texts.get(at)), texts.get(at + 1), through));
        }
        return safe;
    }
}
