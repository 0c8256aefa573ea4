package io.disclosuredesk.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closed case with a record that was marked 主动公开 and checked: the rows that a candidate is read from. */
final class WaitingRecord {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-03-02T01:00:00Z");

    private final JdbcClient jdbc;
    private final long organ;

    WaitingRecord(JdbcClient jdbc, long organ) {
        this.jdbc = jdbc;
        this.organ = organ;
    }

    /** The case and its record. */
    record Ids(long request, long record) {}

    Ids marked(String title) {
        var request = insert("request", request());
        var item = insert("request_item", Map.of("request_id", request, "item_no", 1, "description", title));
        var record = insert("found_record", Map.of("item_id", item, "record_no", 1, "title", title, "release", "FULL"));
        var file = insert(
                "stored_file",
                Map.of(
                        "file_name",
                        "批复.pdf",
                        "media_type",
                        "application/pdf",
                        "size_bytes",
                        1,
                        "sha256",
                        "0".repeat(64),
                        "content",
                        new byte[1],
                        "stored_at",
                        THEN));
        insert("record_file", file(request, record, file));
        return new Ids(request, record);
    }

    private Map<String, Object> request() {
        var row = new LinkedHashMap<String, Object>();
        row.put("agency_id", organ);
        row.put("case_number", "YZZRZY-" + UUID.randomUUID().toString().substring(0, 18));
        row.put("code_nonce", "nonce");
        row.put("stage", "ARCHIVED");
        row.put("channel", "ONLINE");
        row.put("receipt_evidence", "系统回执");
        row.put("submitted_at", THEN);
        row.put("policy", "DEFAULT");
        for (var day : new String[] {
            "arrived_on",
            "received_on",
            "day_one",
            "correction_notice_due_on",
            "target_due_on",
            "statutory_due_on",
            "counted_from",
            "final_due_on",
            "original_target_due_on",
            "original_statutory_due_on"
        }) {
            row.put(day, DAY);
        }
        row.put("dates_provisional", false);
        row.put("applicant_type", "NATURAL_PERSON");
        row.put("applicant_name", "张示例");
        row.put("carrier", "ELECTRONIC");
        row.put("delivery_method", "DOWNLOAD");
        return row;
    }

    private Map<String, Object> file(long request, long record, long file) {
        var row = new LinkedHashMap<String, Object>();
        row.put("agency_id", organ);
        row.put("request_id", request);
        row.put("record_id", record);
        row.put("position", 1);
        row.put("file_id", file);
        row.put("copy_kind", "ORIGINAL");
        row.put("pages_counted", false);
        row.put("attribute", "PROACTIVE");
        row.put("revision", 1);
        row.put("uploaded_by", "handler");
        row.put("uploaded_at", THEN);
        row.put("changed_by", "handler");
        row.put("checked_by", "confidentiality");
        row.put("checked_at", THEN);
        return row;
    }

    private long insert(String table, Map<String, Object> row) {
        var columns = String.join(", ", row.keySet());
        var values = ":" + String.join(", :", row.keySet());
        jdbc.sql("insert into " + table + " (" + columns + ") values (" + values + ")")
                .params(row)
                .update();
        return jdbc.sql("select max(id) from " + table).query(Long.class).single();
    }
}
