package org.teamaround.setting;

import java.time.LocalDate;
import java.util.Locale;
import org.teamaround.kernel.Role;

/** One thing a team may set, with the value it is to have. What it is about is its {@link #key}; stored as {@link #written}. */
public sealed interface Setting {
    record Limit(TimeLimit limit, Span span) implements Setting {
        @Override public String key() { return "limit." + limit; }

        @Override public String written() { return span.amount() + " " + span.unit(); }
    }

    record Wording(Label label, String words) implements Setting {
        @Override public String key() { return "label." + label; }

        @Override public String written() { return words; }
    }

    record Switch(Feature feature, boolean on) implements Setting {
        @Override public String key() { return "feature." + feature; }

        @Override public String written() { return on ? "ON" : "OFF"; }
    }

    record Mode(PanelMode mode) implements Setting {
        @Override public String key() { return "panel-mode"; }

        @Override public String written() { return mode.name(); }
    }

    /** After so many minutes without a key or the mouse the window locks for whoever has this role; with several roles the shortest counts. */
    record QuietMinutes(Role role, int minutes) implements Setting {
        static final String PREFIX = "quiet.";

        @Override public String key() { return PREFIX + role; }

        @Override public String written() { return String.valueOf(minutes); }
    }

    /** A day that is, or is not, a bank holiday, whatever the ordinary rule says. */
    record Holiday(LocalDate date, boolean off) implements Setting {
        static final String PREFIX = "holiday.";

        @Override public String key() { return PREFIX + date; }

        @Override public String written() { return off ? "ON" : "OFF"; }
    }

    /** The centre's name, as on the letterhead. */
    record CentreName(String name) implements Setting {
        @Override public String key() { return "centre-name"; }

        @Override public String written() { return name; }
    }

    String key();

    String written();

    /** The span a limit was written as. */
    static Span span(String written) {
        String[] parts = written.split(" ");
        return new Span(Integer.parseInt(parts[0]), Span.Unit.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
}
