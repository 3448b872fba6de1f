package org.teamaround.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.person.Channel;
import org.teamaround.person.SafeContact;
import org.teamaround.person.Safety;

/** What is safe, channel by channel: "yes", "no", or "only" and then what is safe. */
final class SafeWords {
    private SafeWords() {}

    static List<SafeContact> of(Entry entry) {
        List<SafeContact> safe = new ArrayList<>();
        entry.map().forEach((channel, said) -> safe.add(of(said.named(channel).oneOf(Channel.class), said.text())));
        return safe;
    }

    private static SafeContact of(Channel channel, String said) {
        if (said.equals("yes") || said.equals("true")) return SafeContact.of(channel, Safety.YES);
        if (said.equals("no") || said.equals("false")) return SafeContact.of(channel, Safety.NO);
        boolean through = channel == Channel.HAND && !said.startsWith("only");
        return new SafeContact(channel, through ? Safety.YES : Safety.ONLY, said.replaceFirst("^only *", ""), Optional.empty());
    }
}
