package org.teamaround.command.bench;

import java.util.OptionalDouble;

/**
 * One thing measured at one size.
 *
 * @param key   its name in the JSON, such as {@code search-p95}; in words under {@code bench.figure.<key>}
 * @param limit what it must stay under at the greatest size; absent where nothing is promised
 */
public record Figure(String key, double amount, Unit unit, OptionalDouble limit) {
    /** What an amount is counted in, as printed. */
    public enum Unit {
        MILLISECONDS("ms"), SECONDS("s"), MEBIBYTES("MiB"), PERCENT("%"), COUNT("");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public static Figure of(String key, double amount, Unit unit) {
        return new Figure(key, amount, unit, OptionalDouble.empty());
    }

    public static Figure under(double limit, String key, double amount, Unit unit) {
        return new Figure(key, amount, unit, OptionalDouble.of(limit));
    }
}
