package io.disclosuredesk.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands behind the figures of tables 3 and 4: the address of the list of their cases, and what they are now. */
final class AnnualCells {

    private AnnualCells() {}

    /** By the place of a figure that is not zero, where its cases are listed. */
    static Map<String, String> links(AnnualReport report) {
        var links = new HashMap<String, String>();
        var table = report.figures().requests();
        var now = now(report);
        for (var row : FormRow.ALL) {
            for (var column : FormColumn.values()) {
                var ref = ReportGrids.ref(row, column);
                if (table.cell(row, column) != 0 || now.getOrDefault(ref, 0L) != 0) {
                    links.put(ref, link(report.period(), row, column));
                }
            }
        }
        for (var route : RemedyRoute.values()) {
            for (var result : LitigationTable.COLUMNS) {
                if (report.figures().remedies().cell(route, result) != 0) {
                    links.put(ReportGrids.ref(route, result), link(report.period(), route, result));
                }
            }
        }
        return links;
    }

    private static String link(ReportPeriod period, RemedyRoute route, @Nullable RemedyResult result) {
        var address = UriComponentsBuilder.fromPath("/desk/metrics/cases")
                .queryParam("set", ListedSet.REMEDIES.key())
                .queryParam("from", period.from())
                .queryParam("to", period.to())
                .queryParam("route", route.name());
        if (result != null) {
            address.queryParam("result", result.name());
        }
        return address.toUriString();
    }

    /** By the place of a figure that has changed since the freeze, what it is now. */
    static Map<String, Long> now(AnnualReport report) {
        return report.changes().stream()
                .collect(Collectors.toMap(AnnualReport.Change::ref, AnnualReport.Change::after));
    }

    private static String link(ReportPeriod period, FormRow row, FormColumn column) {
        var address = UriComponentsBuilder.fromPath("/desk/metrics/cases")
                .queryParam("set", set(row).key())
                .queryParam("from", period.from())
                .queryParam("to", period.to());
        if (column.type() != null) {
            address.queryParam("type", column.type());
        }
        if (row.result() != null) {
            address.queryParam("row", row.key());
        }
        return address.toUriString();
    }

    private static ListedSet set(FormRow row) {
        if (row.equals(FormRow.NEW)) {
            return ListedSet.RECEIVED;
        }
        if (row.equals(FormRow.CARRIED_OVER)) {
            return ListedSet.OPEN_BEFORE;
        }
        return row.equals(FormRow.CARRIED_FORWARD) ? ListedSet.OPEN_AFTER : ListedSet.PROCESSED;
    }
}
