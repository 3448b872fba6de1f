package org.teamaround.person.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for two entries being one person, in bits: ten more mean that chance explains it a thousand times less. Below nought it
 * speaks against.
 */
record Evidence(double bits, List<Reason> reasons) {
    static final Evidence NONE = new Evidence(0, List.of());

    Evidence {
        reasons = List.copyOf(reasons);
    }

    static Evidence of(double bits, Reason... why) {
        return new Evidence(bits, List.of(why));
    }

    static Evidence against(double bits) {
        return new Evidence(-bits, List.of());
    }

    Evidence and(Evidence other) {
        return new Evidence(bits + other.bits, Stream.concat(reasons.stream(), other.reasons.stream()).distinct().toList());
    }

    Evidence less(double fewer) {
        return new Evidence(bits - fewer, reasons);
    }

    Evidence because(Reason why) {
        List<Reason> more = new ArrayList<>(reasons);
        if (!more.contains(why)) more.add(why);
        return new Evidence(bits, more);
    }

    static Evidence best(Evidence one, Evidence other) {
        return one.bits >= other.bits ? one : other;
    }
}
