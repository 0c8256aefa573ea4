package io.disclosuredesk.request;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of cases with their search records, records found and answers. */
@Repository
class RequestItems {

    private final JdbcClient jdbc;

    RequestItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long requestId, int number, String description) {
        jdbc.sql("insert into request_item (request_id, item_no, description) values (?, ?, ?)")
                .params(requestId, number, description)
                .update();
    }

    List<RequestItem> of(long requestId) {
        return jdbc.sql("select * from request_item where request_id = ? order by item_no")
                .param(requestId)
                .query((row, n) -> item(row))
                .list();
    }

    void saveSearch(long itemId, SearchRecord search) {
        jdbc.sql("""
                        update request_item set search_places = ?, search_keywords = ?, search_persons = ?, searched_on = ?,
                            search_result = ?, search_waived = ? where id = ?
                        """)
                .params(
                        search.places(),
                        search.keywords(),
                        search.persons(),
                        search.searchedOn(),
                        search.result(),
                        search.waivedBecause(),
                        itemId)
                .update();
    }

    /**
     * Puts these records in place of those of the item; conclusions of an earlier check go. A record that is still there keeps its
     * files, also under a corrected title.
     *
     * @throws StepRefusedException if a record with files is gone
     */
    void replaceRecords(long itemId, List<FoundRecord> records) {
        var known = recordsOf(itemId);
        var same = SameRecords.of(known, records);
        for (var found : known) {
            if (!same.containsValue(found)) {
                requireNoFiles(found);
                jdbc.sql("delete from found_record where id = ?")
                        .param(found.id())
                        .update();
            }
        }
        // out of the way first: no two may have the same number even in between
        jdbc.sql("update found_record set record_no = -record_no where item_id = ?")
                .param(itemId)
                .update();
        for (var found : records) {
            var old = same.get(found.number());
            if (old == null) {
                insert(itemId, found);
            } else {
                update(old, found);
            }
        }
    }

    private void requireNoFiles(FoundRecord gone) {
        var files = countFiles(gone);
        if (files > 0) {
            throw new StepRefusedException(
                    "“" + gone.title() + "”在卷宗中有" + files + "个文件，不能从审查表中移除。请先在卷宗中删除这些文件，或者保留这件信息；只是改名称的，请刷新页面后再改。");
        }
    }

    private int countFiles(FoundRecord found) {
        return jdbc.sql("select count(*) from record_file where record_id = ?")
                .param(found.id())
                .query(Integer.class)
                .single();
    }

    private void insert(long itemId, FoundRecord found) {
        jdbc.sql("""
                        insert into found_record (item_id, record_no, title, document_number, made_on, pages, release)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        itemId,
                        found.number(),
                        found.title(),
                        found.documentNumber(),
                        found.madeOn(),
                        found.pages(),
                        found.release().name())
                .update();
    }

    /** A form that was opened before the files came knows nothing of their pages. */
    private void update(FoundRecord old, FoundRecord found) {
        var pages = found.pages() == null && old.pages() != null && countFiles(old) > 0 ? old.pages() : found.pages();
        jdbc.sql("""
                        update found_record set record_no = ?, title = ?, document_number = ?, made_on = ?, pages = ?, release = ?,
                            check_conclusion = null, check_note = null where id = ?
                        """)
                .params(
                        found.number(),
                        found.title(),
                        found.documentNumber(),
                        found.madeOn(),
                        pages,
                        found.release().name(),
                        old.id())
                .update();
    }

    void conclude(long itemId, int recordNumber, CheckConclusion conclusion, @Nullable String note) {
        jdbc.sql("update found_record set check_conclusion = ?, check_note = ? where item_id = ? and record_no = ?")
                .params(conclusion.name(), note, itemId, recordNumber)
                .update();
    }

    void saveAnswer(long itemId, ItemAnswer answer) {
        var outcome = answer.outcome();
        jdbc.sql("""
                        update request_item set outcome = ?, reason = ?, access_note = ?, withheld = ?, answer_elements = ?
                        where id = ?
                        """)
                .params(
                        outcome == null ? null : outcome.name(),
                        answer.reason(),
                        answer.access(),
                        answer.withheld(),
                        ElementsJson.write(answer.elements()),
                        itemId)
                .update();
    }

    /** Keeps with the item what the decision table said, as it said it on the day. */
    void determine(long itemId, OutcomeRule rule) {
        jdbc.sql("update request_item set article = ?, remedy = ?, report_row = ? where id = ?")
                .params(rule.article(), rule.remedy().name(), rule.reportRow(), itemId)
                .update();
    }

    private RequestItem item(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new RequestItem(
                row.getLong("id"),
                row.getInt("item_no"),
                row.getString("description"),
                new SearchRecord(
                        row.getString("search_places"),
                        row.getString("search_keywords"),
                        row.getString("search_persons"),
                        row.getObject("searched_on", LocalDate.class),
                        row.getString("search_result"),
                        row.getString("search_waived")),
                recordsOf(row.getLong("id")),
                new ItemAnswer(
                        outcome == null ? null : Outcome.valueOf(outcome),
                        row.getString("reason"),
                        row.getString("access_note"),
                        row.getString("withheld"),
                        ElementsJson.read(row.getString("answer_elements"))));
    }

    private List<FoundRecord> recordsOf(long itemId) {
        return jdbc.sql("select * from found_record where item_id = ? order by record_no")
                .param(itemId)
                .query((row, n) -> {
                    var conclusion = row.getString("check_conclusion");
                    return new FoundRecord(
                            row.getInt("record_no"),
                            row.getString("title"),
                            row.getString("document_number"),
                            row.getObject("made_on", LocalDate.class),
                            row.getObject("pages", Integer.class),
                            Release.valueOf(row.getString("release")),
                            conclusion == null ? null : CheckConclusion.valueOf(conclusion),
                            row.getString("check_note"),
                            row.getLong("id"));
                })
                .list();
    }
}
