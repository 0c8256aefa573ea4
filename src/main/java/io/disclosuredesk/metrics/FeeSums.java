package io.disclosuredesk.metrics;

/**
 * Processing fees of a period (国办函〔2020〕109号), for part six of the report.
 *
 * @param notices cases whose notice was served in it
 * @param paid cases whose fee was paid in it
 * @param yuan what was paid in it; the standard knows whole yuan only
 */
record FeeSums(long notices, long paid, long yuan) {

    static final FeeSums NONE = new FeeSums(0, 0, 0);

    /** What the text calls {@code FEE.NOTICES}, {@code FEE.PAID}, {@code FEE.YUAN}. */
    long figure(String name) {
        return switch (name) {
            case "NOTICES" -> notices;
            case "PAID" -> paid;
            case "YUAN" -> yuan;
            default -> throw new IllegalArgumentException("没有这个数字：FEE." + name);
        };
    }
}
