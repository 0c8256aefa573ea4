package io.disclosuredesk.deadline;

import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row of deadline-examples.csv; cells are asked for by the name of their column. */
record DeadlineExample(Map<String, String> cells) {

    private static final Pattern INTERVAL = Pattern.compile("\\((\\d{4}-\\d\\d-\\d\\d),(\\d{4}-\\d\\d-\\d\\d)]");

    static List<DeadlineExample> all() {
        try (var file = DeadlineExample.class.getResourceAsStream("/data/deadline-examples.csv")) {
            var lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var names = cells(lines.get(0));
            return lines.stream().skip(1).map(line -> of(names, cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeadlineExample of(List<String> names, List<String> values) {
        if (names.size() != values.size()) {
            throw new IllegalStateException(values.get(0) + " has " + values.size() + " cells");
        }
        var cells = new HashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            cells.put(names.get(i), values.get(i));
        }
        return new DeadlineExample(Map.copyOf(cells));
    }

    /** Commas inside quotation marks do not part cells. */
    private static List<String> cells(String row) {
        return Stream.of(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    String id() {
        return cell("id");
    }

    String cell(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    boolean has(String column) {
        return !cell(column).isEmpty();
    }

    LocalDate date(String column) {
        return LocalDate.parse(cell(column));
    }

    int number(String column) {
        return has(column) ? Integer.parseInt(cell(column)) : 0;
    }

    /** Why the dates must be these. */
    String reasoning(String what) {
        return what + "（" + cell("basis") + (has("note") ? "；" + cell("note") : "") + "）";
    }

    /** The regulation of 2008 where the base period has 15 days, as it is then the statute's. */
    DeadlinePolicy policy() {
        return number("base_workdays") == 15 ? DeadlinePolicy.LEGACY_2008 : DeadlinePolicy.DEFAULT;
    }

    List<Suspended> suspensions() {
        return INTERVAL.matcher(cell("suspensions"))
                .results()
                .map(interval -> new Suspended(
                        LocalDate.parse(interval.group(1)),
                        LocalDate.parse(interval.group(2)),
                        SuspensionCause.THIRD_PARTY))
                .toList();
    }

    /** What the columns say happened; an extension is approved and told on the last day on which it can be. */
    DeadlineClock clock() {
        var events = new ArrayList<ClockEvent>(suspensions());
        if (has("restart_date")) {
            var on = date("restart_date");
            events.add(cell("category").equals("收费") ? new FeePaid(on) : new Corrected(on));
        }
        if (has("extension_workdays")) {
            events.add(new Extended(number("extension_workdays"), date("base_due"), date("base_due")));
        }
        return new DeadlineClock(date("receipt_date"), policy(), events);
    }

    @Override
    public String toString() {
        return id() + " " + cell("scenario");
    }
}
