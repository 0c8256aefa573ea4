package io.disclosuredesk.metrics;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * How often each number of days occurred. Small whole numbers, so that median and percentiles stay exact however many cases are
 * summed.
 */
final class Histogram {

    private final TreeMap<Integer, Long> counts = new TreeMap<>();

    /** Reads what {@link #text} wrote: {@code 3:12 5:1}. */
    static Histogram of(String text) {
        var histogram = new Histogram();
        if (!text.isEmpty()) {
            for (var part : text.split(" ", -1)) {
                var colon = part.indexOf(':');
                histogram.add(Integer.parseInt(part.substring(0, colon)), Long.parseLong(part.substring(colon + 1)));
            }
        }
        return histogram;
    }

    /** Adds so many occurrences; a negative amount takes them away. */
    void add(int days, long amount) {
        counts.merge(days, amount, (a, b) -> a + b == 0 ? null : a + b);
        counts.computeIfPresent(days, (key, count) -> count == 0 ? null : count);
    }

    void addAll(Histogram other) {
        other.counts.forEach(this::add);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All days of all occurrences together. */
    long sum() {
        return counts.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
    }

    /** How many occurrences have at most so many days. */
    long within(int days) {
        return counts.headMap(days, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The smallest number of days that at least this share of the occurrences does not exceed (nearest rank); 0 for none. */
    int quantile(double share) {
        var rank = Math.max(1, (long) Math.ceil(share * total()));
        long seen = 0;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return 0;
    }

    int median() {
        return quantile(0.5);
    }

    int p90() {
        return quantile(0.9);
    }

    Map<Integer, Long> counts() {
        return counts;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    String text() {
        var text = new StringJoiner(" ");
        counts.forEach((days, count) -> text.add(days + ":" + count));
        return text.toString();
    }
}
