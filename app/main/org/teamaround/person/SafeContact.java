package org.teamaround.person;

import java.util.Optional;
import org.teamaround.directory.PractitionerId;

/**
 * Whether somebody can safely be reached by a channel (domain.md 2.0, adult block). What nobody asked is not there.
 *
 * @param how     to whom, at what time, what not to say; always there for {@link Safety#ONLY}, may be empty else
 * @param through by hand: the worker who brings it, where the directory knows them; somebody else is named in {@code how}
 */
public record SafeContact(Channel channel, Safety safety, String how, Optional<PractitionerId> through) {
    public static SafeContact of(Channel channel, Safety safety) {
        return new SafeContact(channel, safety, "", Optional.empty());
    }

    public static SafeContact only(Channel channel, String how) {
        return new SafeContact(channel, Safety.ONLY, how, Optional.empty());
    }
}
