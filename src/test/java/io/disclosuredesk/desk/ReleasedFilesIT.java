package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.Example;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.publication.Candidates;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.Comments;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.QueryCodes;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.ReleasedFiles;
import io.disclosuredesk.request.Review.ItemReview;
import io.disclosuredesk.request.SampleFiles;
import io.disclosuredesk.request.SearchRecord;
import io.disclosuredesk.request.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** What the confidentiality check passed stays what it was, and that alone goes to the applicant. */
class ReleasedFilesIT extends FolderTests {

    @Autowired
    private ReleasedFiles released;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Comments comments;

    @Autowired
    private QueryCodes codes;

    @Autowired
    private Documents documents;

    @Autowired
    private StoredFiles stored;

    @Test
    void changesNothingThatWasChecked() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        var record = record(number, 1);
        upload("handler", number, record, "批复.pdf", SampleFiles.pdf(2, "1"));
        upload("handler", number, record, "附图.png", SampleFiles.picture("png"));
        closeReview(number);
        upload("handler", number, record, "新.pdf", SampleFiles.pdf(1, "2"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("正在保密审查")));
        passCheck(number, CheckConclusion.MAY_BE_DISCLOSED);
        assertThat(details(number, EventType.CONFIDENTIALITY_PASSED))
                .singleElement()
                .asString()
                .contains("信息文件2个，总摘要");
        assertThat(released.of(requests.byNumber(number))).hasSize(2);

        var file = file(number, "批复.pdf");
        assertThat(said(change(number, file, "PROACTIVE", ""))).contains("已经保密审查，只能改为不予公开");
        assertThat(said(mvc.perform(form("handler", "/desk/cases/{n}/files/{i}/removal", number, file.id())
                        .param("revision", Integer.toString(file.revision()))
                        .param("sure", "true"))))
                .contains("不能删除");
        var picture = file(number, "附图.png");
        assertThat(said(change(number, picture, "NOT_DISCLOSED", "图上有第三方的商业秘密")))
                .contains("改动已保存");
        assertThat(released.of(requests.byNumber(number)))
                .extracting(one -> one.file().fileName())
                .containsExactly("批复.pdf");
        assertThat(said(change(number, file(number, "附图.png"), "ON_REQUEST", "")))
                .contains("已经保密审查");
    }

    @Test
    void letsNoFilePastTheCheckThatCameAfterIt() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        closeReview(number);
        passCheck(number, CheckConclusion.MAY_BE_DISCLOSED);
        upload("handler", number, record(number, 1), "补充.pdf", SampleFiles.pdf(1, "3"))
                .andExpect(status().isCreated());
        upload("handler", number, record(number, 1), "再补充.pdf", SampleFiles.pdf(1, "4"))
                .andExpect(status().isCreated());
        assertThat(comments.mentions("confidentiality", List.of("YZZRZY"), 10, 0))
                .filteredOn(mention -> mention.caseNumber().equals(number))
                .singleElement()
                .satisfies(mention -> assertThat(mention.unread()).isTrue());
        assertThat(released.of(requests.byNumber(number))).isEmpty();
        assertThatThrownBy(() -> driver.draft(number, List.of(answer(Outcome.GRANTED), answer(Outcome.NOT_EXISTING))))
                .hasMessageContaining("“补充.pdf”是保密审查以后上传的，还没有补充保密审查");

        var path = "/desk/cases/{n}/files/{i}/check";
        var file = file(number, "补充.pdf");
        mvc.perform(form("handler", path, number, file.id())
                        .param("revision", "1")
                        .param("passed", "true"))
                .andExpect(status().isForbidden());
        assertThat(said(mvc.perform(
                        form("confidentiality", path, number, file.id()).param("revision", "1"))))
                .contains("请选择审查结论");
        assertThat(said(mvc.perform(form("confidentiality", path, number, file.id())
                        .param("revision", "7")
                        .param("passed", "true"))))
                .contains("刚被同事改动过");
        open("confidentiality", "/desk/cases/{n}/view/record/{i}", number, file.id())
                .andExpect(content().string(containsString("补充保密审查")));
        assertThat(said(mvc.perform(form("confidentiality", path, number, file.id())
                        .param("revision", "1")
                        .param("passed", "true"))))
                .contains("结论已保存");
        assertThat(said(mvc.perform(form("confidentiality", path, number, file.id())
                        .param("revision", "2")
                        .param("passed", "true"))))
                .contains("已经审查过");
        var other = file(number, "再补充.pdf");
        assertThat(said(mvc.perform(form("confidentiality", path, number, other.id())
                        .param("revision", "1")
                        .param("passed", "false"))))
                .contains("请写明理由");
        assertThat(said(mvc.perform(form("confidentiality", path, number, other.id())
                        .param("revision", "1")
                        .param("passed", "false")
                        .param("reason", "属于工作秘密"))))
                .contains("结论已保存");
        assertThat(released.of(requests.byNumber(number)))
                .extracting(one -> one.file().fileName())
                .containsExactly("补充.pdf");
        assertThat(details(number, EventType.RECORD_FILE_CHECKED)).hasSize(2);
    }

    /** The whole way: an original of a partly disclosed record, a held back file and a secret one never leave. */
    @Test
    void handsTheApplicantWhatMayGoOutAndNothingElse() throws Exception {
        var number = SampleCases.caseInReview(intake, driver, clock);
        var search = new SearchRecord("机关档案室", "批复", "李示例", LocalDate.now(clock), "检索到3件", null);
        review.save(
                number,
                List.of(
                        new ItemReview(1, search, List.of(found(1, "征地批复", Release.FULL))),
                        new ItemReview(
                                2, search, List.of(found(1, "补偿台账", Release.PART), found(2, "会议记录", Release.NONE)))));
        tasks.setAssignee(driver.task(number).getId(), "handler");
        var items = requests.byNumber(number).items();
        long full = Objects.requireNonNull(items.get(0).records().get(0).id());
        long part = Objects.requireNonNull(items.get(1).records().get(0).id());
        long none = Objects.requireNonNull(items.get(1).records().get(1).id());
        upload("handler", number, full, "批复.pdf", SampleFiles.pdf(4, "5"), "ORIGINAL", "PROACTIVE");
        upload("handler", number, full, "内部签注.pdf", SampleFiles.pdf(1, "6"), "ORIGINAL", "ON_REQUEST");
        assertThat(said(change(number, file(number, "内部签注.pdf"), "NOT_DISCLOSED", "属于内部事务信息")))
                .contains("已保存");
        upload("handler", number, part, "台账原件.pdf", SampleFiles.pdf(9, "7"));
        open("handler", "/desk/cases/{n}", number).andExpect(content().string(containsString("原件不会提供给申请人")));
        upload("handler", number, part, "台账公开稿.pdf", SampleFiles.pdf(8, "8"), "PROCESSED", "ON_REQUEST");
        upload("handler", number, none, "会议记录.pdf", SampleFiles.pdf(2, "9"));
        change(number, file(number, "会议记录.pdf"), "NOT_DISCLOSED", "属于过程性信息");
        closeReview(number);
        driver.passConfidentialityCheck(number);
        driver.draft(number, List.of(answer(Outcome.GRANTED), answer(Outcome.PARTIALLY_GRANTED)));
        tasks.setAssignee(driver.task(number).getId(), "legal");
        upload("handler", number, full, "又来.pdf", SampleFiles.pdf(1, "0"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("已经送审")));
        assertThat(details(number, EventType.DRAFTED))
                .singleElement()
                .asString()
                .contains("随答复提供文件2个");
        driver.passLegalReview(number);
        driver.approve(number);
        driver.runJobs();

        api(number, "").andExpect(jsonPath("$", hasSize(0)));
        assertThat(candidates.find(requests.byNumber(number).agencyId(), full)).isEmpty();
        driver.confirmDispatch(number);
        driver.runJobs();
        api(number, "")
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].name").value("批复.pdf"))
                .andExpect(jsonPath("$[0].pages").value(4))
                .andExpect(jsonPath("$[1].name").value("台账公开稿.pdf"));
        var out = file(number, "台账公开稿.pdf").id();
        api(number, "/" + out)
                .andExpect(status().isOk())
                .andExpect(content().bytes(SampleFiles.pdf(8, "8")))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
        api(number, "/" + out).andExpect(status().isOk());
        for (var kept : List.of("台账原件.pdf", "内部签注.pdf", "会议记录.pdf")) {
            api(number, "/" + file(number, kept).id()).andExpect(status().isNotFound());
        }
        assertThat(details(number, EventType.RECORD_FILE_DOWNLOADED)).hasSize(1);
        open("registrar", "/desk/cases/{n}/view/record/{i}/content", number, out)
                .andExpect(status().isOk());
        open(
                        "registrar",
                        "/desk/cases/{n}/view/record/{i}/content",
                        number,
                        file(number, "台账原件.pdf").id())
                .andExpect(status().isNotFound());
        open("registrar", "/desk/cases/{n}", number)
                .andExpect(content().string(containsString("台账原件.pdf")))
                .andExpect(content()
                        .string(not(containsString(
                                "view/record/" + file(number, "台账原件.pdf").id()))));
        assertThat(evidence(number)).contains("4-信息文件目录.tsv", "4-信息文件/1-批复.pdf", "4-信息文件/5-会议记录.pdf", "7-目录与摘要.tsv");
        new OfferedRecord(this, candidates, number, full).waitsForAPerson();
    }

    private List<String> evidence(String number) throws IOException {
        var bundle = documents
                .find(requests.byNumber(number).id(), DocumentKind.EVIDENCE)
                .orElseThrow();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(stored.content(bundle.file().id())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private ResultActions api(String number, String more) throws Exception {
        return mvc.perform(
                get("/api/requests/{n}/records" + more, number).header("X-Query-Code", codes.codeOf(number)));
    }

    private static Example.Handling answer(Outcome outcome) {
        return Example.all().stream()
                .flatMap(example -> example.handling().stream())
                .filter(handling -> handling.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private ResultActions change(String number, RecordFile file, String attribute, String reason) throws Exception {
        return mvc.perform(form("handler", "/desk/cases/{n}/files/{i}", number, file.id())
                .param("revision", Integer.toString(file.revision()))
                .param("copy", file.copy().name())
                .param("attribute", attribute)
                .param("reason", reason)
                .param("pages", file.pages() == null ? "" : file.pages().toString()));
    }
}
