package io.disclosuredesk.request;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds cases by what people remember of them: number, applicant, what was asked for, number of a document. Sealed columns
 * cannot be searched. The words are nowhere kept.
 */
@Repository
public class CaseSearch {

    /** Cases on a page. */
    public static final int PAGE = 20;

    /** The page after this one is not shown: a search that finds more is too wide to read through. */
    public static final int MOST_PAGES = 25;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private static final String FOUND = """
            from request r join agency a on a.id = r.agency_id
            where a.code in (:organs) and (
              lower(r.case_number) like :part or lower(r.applicant_name) like :part or lower(r.reply_number) like :part
              or exists (select 1 from request_item i where i.request_id = r.id and lower(i.description) like :part)
              or exists (select 1 from request_item i join found_record f on f.item_id = i.id
                where i.request_id = r.id and (lower(f.document_number) like :part or lower(f.title) like :part))
              or exists (select 1 from document d where d.request_id = r.id and lower(d.document_number) like :part))
            """;

    private final JdbcClient jdbc;
    private final RequestRow rows;
    private final RequestItems items;

    CaseSearch(JdbcClient jdbc, RequestRow rows, RequestItems items) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.items = items;
    }

    /**
     * One page of what was found, the newest case first.
     *
     * @param total how many in all
     * @param page from 1
     */
    public record Found(List<DisclosureRequest> cases, int total, int page) {

        /** How many pages can be shown. */
        public int pages() {
            return Math.min(MOST_PAGES, Math.max(1, (total + PAGE - 1) / PAGE));
        }
    }

    /**
     * Searches the cases of these organs.
     *
     * @param words 2 to 100 characters, found as they stand anywhere in a field, capital or small
     * @param page from 1; a page outside what there is means the nearest one
     * @throws StepRefusedException if the words are too few or too many
     */
    public Found find(String words, Collection<String> organs, int page) {
        var line = InputText.line(words);
        if (line == null || line.length() < SHORTEST || line.length() > LONGEST) {
            throw new StepRefusedException("请输入" + SHORTEST + "至" + LONGEST + "个字。");
        }
        if (organs.isEmpty()) {
            return new Found(List.of(), 0, 1);
        }
        var part = "%" + line.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        int total = jdbc.sql("select count(*) " + FOUND)
                .param("organs", organs)
                .param("part", part)
                .query(Integer.class)
                .single();
        var shown = Math.max(1, Math.min(page, new Found(List.of(), total, 1).pages()));
        var cases = jdbc.sql(
                        "select r.* " + FOUND + " order by r.id desc offset :from rows fetch first :most rows only")
                .param("organs", organs)
                .param("part", part)
                .param("from", (shown - 1) * PAGE)
                .param("most", PAGE)
                .query((row, n) -> rows.read(row, items.of(row.getLong("id"))))
                .list();
        return new Found(cases, total, shown);
    }
}
