package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The tables of the case file's growing parts, on both databases. */
@JdbcTest
@ContextConfiguration(classes = CaseTables.class)
class CaseFolderIT {

    private static final RecordFile.Facts FACTS =
            new RecordFile.Facts(RecordCopy.ORIGINAL, null, null, DisclosureAttribute.ON_REQUEST, null);

    @Autowired
    private CaseTables.Cases cases;

    @Autowired
    private RequestItems items;

    @Autowired
    private Requests requests;

    @Autowired
    private RecordFiles files;

    @Autowired
    private RecordFileTable table;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Comments comments;

    @Autowired
    private SimilarCases similar;

    @Autowired
    private CaseHistory history;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsFilesThroughEveryChangeOfTheirRecord() {
        var request = inReview("云州市2025年第12批次城镇建设用地的征地批复文件");
        var item = request.items().get(0).id();
        items.replaceRecords(item, List.of(found(1, "甲"), found(2, "乙"), found(3, "丙")));
        var first = id(request, 1);
        var one = add(request, first, "一.pdf", 3);
        var two = add(request, first, "二.pdf", 4);
        assertThat(records(request).get(0).pages()).isEqualTo(7);
        items.replaceRecords(item, List.of(found(1, "丙"), found(2, "甲")));
        assertThat(id(request, 2)).isEqualTo(first);
        assertThat(records(request)).extracting(FoundRecord::pages).containsExactly(null, 7);

        files.reorder(request.caseNumber(), first, List.of(one, two), List.of(two, one), "handler");
        assertThat(files.of(request.id())).extracting(RecordFile::id).containsExactly(two, one);
        files.change(
                request.caseNumber(),
                one,
                1,
                new RecordFile.Facts(RecordCopy.ORIGINAL, 9, "备注", DisclosureAttribute.PROACTIVE, null),
                "handler");
        assertThat(files.one(request.id(), one).pages()).isEqualTo(3); // counted by the server
        assertThatThrownBy(() -> files.remove(request.caseNumber(), one, 1, "handler"))
                .hasMessageContaining("刚被同事改动过");
        files.remove(request.caseNumber(), one, 2, "handler");
        assertThat(files.of(request.id())).extracting(RecordFile::id).containsExactly(two);
        assertThat(records(request).get(1).pages()).isEqualTo(4);
        assertThat(history.isIntact(request.id())).isTrue();
        assertThat(table.find(request.id() + 1, two)).isEmpty();
    }

    /** A number typed in the review is not overwritten by files. */
    @Test
    void leavesTypedPagesAlone() {
        var request = inReview("一份文件");
        items.replaceRecords(
                request.items().get(0).id(),
                List.of(new FoundRecord(1, "甲", null, null, 30, Release.FULL, null, null)));
        add(request, id(request, 1), "一.pdf", 3);
        assertThat(records(request).get(0).pages()).isEqualTo(30);
    }

    @Test
    void keepsContactsAndCommentsInOrder() {
        var request = inReview("一份文件");
        var number = request.caseNumber();
        contacts.record(number, contact("2026-03-08T10:00", "早的"), "registrar");
        contacts.record(number, contact("2026-03-09T09:00", "晚的"), "handler");
        contacts.supplement(number, contacts.of(request.id()).get(1).id(), "早的补充", "handler");
        assertThat(contacts.of(request.id())).extracting(ContactEntry::said).containsExactly("晚的", "早的", "早的补充");

        comments.add(number, "第一条", List.of("legal", "approver"), "handler");
        comments.add(number, "第二条", List.of(), "legal");
        assertThat(comments.of(request.id()))
                .extracting(CaseComment::mentioned)
                .containsExactly(List.of(), List.of("approver", "legal"));
        assertThat(comments.countMentions("legal", List.of(CaseTables.CODE), true))
                .isEqualTo(1);
        comments.read(request.id(), "legal");
        assertThat(comments.countMentions("legal", List.of(CaseTables.CODE), true))
                .isZero();
        assertThat(comments.mentions("legal", List.of(CaseTables.CODE), 10, 0))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.text()).isEqualTo("第一条");
                    assertThat(mention.unread()).isFalse();
                });
        assertThat(comments.mentions("legal", List.of(CaseTables.CODE), 10, 1)).isEmpty();
        assertThat(comments.mentions("legal", List.of(), 10, 0)).isEmpty();
    }

    @Test
    void findsCasesThatAskForMuchTheSame() {
        var earlier = cases.open(SampleCase.company(), "年度预算执行情况", "望湖新区控制性详细规划图则（2025年版）");
        cases.open(SampleCase.company(), "信访答复意见书");
        var request = cases.open(SampleCase.person(), "望湖新区控制性详细规划的图则");
        assertThat(similar.to(request)).singleElement().satisfies(found -> {
            assertThat(found.caseNumber()).isEqualTo(earlier.caseNumber());
            assertThat(found.sameApplicant()).isFalse();
            assertThat(found.alike()).isBetween(50, 99);
            assertThat(found.asked()).startsWith("望湖新区");
        });
        var again = cases.open(SampleCase.person(), "别的");
        assertThat(similar.to(again)).singleElement().satisfies(found -> {
            assertThat(found.caseNumber()).isEqualTo(request.caseNumber());
            assertThat(found.sameApplicant()).isTrue();
        });
    }

    private static Contacts.Typed contact(String at, String said) {
        return new Contacts.Typed(ContactWay.PHONE, LocalDateTime.parse(at), "申请人", said);
    }

    private static FoundRecord found(int number, String title) {
        return new FoundRecord(number, title, null, null, null, Release.FULL, null, null);
    }

    private DisclosureRequest inReview(String item) {
        var request = cases.open(SampleCase.person(), item);
        jdbc.sql("update request set stage = 'REVIEW' where id = ?")
                .param(request.id())
                .update();
        return request;
    }

    private List<FoundRecord> records(DisclosureRequest request) {
        return requests.byId(request.id()).items().get(0).records();
    }

    private long id(DisclosureRequest request, int place) {
        return Objects.requireNonNull(records(request).get(place - 1).id());
    }

    private long add(DisclosureRequest request, long record, String name, @Nullable Integer pages) {
        var accepted = new AcceptedFile(name, "application/pdf", SampleFiles.pdf(1, name));
        return files.add(request.caseNumber(), record, accepted, pages, FACTS, "handler");
    }
}
