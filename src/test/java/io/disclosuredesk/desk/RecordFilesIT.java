package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.request.DisclosureAttribute;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.SampleFiles;
import io.disclosuredesk.request.StepRefusedException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** Files of records while the case is under review. */
class RecordFilesIT extends FolderTests {

    @Test
    void takesFilesFromTheHolderOfTheReviewOnly() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        var record = record(number, 1);
        upload("handler2", number, record, "批复.pdf", SampleFiles.pdf(3, "a"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("没有签收")));
        upload("manager", number, record, "批复.pdf", SampleFiles.pdf(3, "a")).andExpect(status().isForbidden());
        assertThat(filesOf(number)).isEmpty();

        upload("handler", number, record, "批复.pdf", SampleFiles.pdf(3, "a"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.pages").value(3));
        upload("handler", number, record, "图则.png", SampleFiles.picture("png"))
                .andExpect(jsonPath("$.pages").value(1));
        assertThat(requests.byNumber(number).items().get(0).records().get(0).pages())
                .isEqualTo(4);
        upload("handler", number, record, "台账.xlsx", office("spreadsheetml.sheet"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.pages").doesNotExist());

        open("handler", "/desk/cases/{n}", number)
                .andExpect(content().string(containsString("批复.pdf")))
                .andExpect(content().string(containsString("有文件的页数没有填写")))
                .andExpect(content().string(containsString("病毒扫描没有开启")));
        assertThat(details(number, EventType.RECORD_FILE_ADDED))
                .hasSize(3)
                .element(0)
                .asString()
                .startsWith("第1项“征地批复”：批复.pdf，原件，3页，依申请公开；SHA-256 ")
                .endsWith(file(number, "批复.pdf").file().sha256());
    }

    @Test
    void keepsTheSameContentOnce() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL), found(2, "附图", Release.FULL));
        var pdf = SampleFiles.pdf(1, "b");
        upload("handler", number, record(number, 1), "批复.pdf", pdf).andExpect(status().isCreated());
        upload("handler", number, record(number, 1), "又一次.pdf", pdf)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("内容完全相同")));
        upload("handler", number, record(number, 2), "批复.pdf", pdf).andExpect(status().isCreated());
        upload("handler", number, 999_999_999L, "批复.pdf", pdf)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("没有这件检索到的信息")));
        assertThat(filesOf(number)).hasSize(2);
    }

    @Test
    void refusesWhatIsNoDocumentAndKeepsTheOthersOfAForm() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        var answer = mvc.perform(multipart("/desk/cases/{n}/records/{r}/files", number, record(number, 1))
                .file(new MockMultipartFile("files", "a.pdf", null, SampleFiles.pdf(1, "c")))
                .file(new MockMultipartFile("files", "空.pdf", null, new byte[0]))
                .file(new MockMultipartFile(
                        "files", "坏.pdf", null, "%PDF-1.7\n%%EOF".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .file(new MockMultipartFile(
                        "files", "页.pdf", null, "<html></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .with(csrf())
                .with(user("handler")));
        assertThat(said(answer)).contains("已上传1个文件", "“空.pdf”是空文件", "“坏.pdf”打不开", "“页.pdf”不是PDF");
        assertThat(filesOf(number)).extracting(one -> one.file().fileName()).containsExactly("a.pdf");
        var none = mvc.perform(multipart("/desk/cases/{n}/records/{r}/files", number, record(number, 1))
                .with(csrf())
                .with(user("handler")));
        assertThat(said(none)).contains("没有选择文件");
    }

    @Test
    void changesTheOrderOnTopOfWhatWasSeenOnly() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        var record = record(number, 1);
        for (var name : List.of("甲", "乙", "丙")) {
            upload("handler", number, record, name + ".pdf", SampleFiles.pdf(1, name));
        }
        var ids = ids(number);
        order(number, record, ids, List.of(ids.get(2), ids.get(0), ids.get(1))).andExpect(status().isNoContent());
        assertThat(filesOf(number)).extracting(one -> one.file().fileName()).containsExactly("丙.pdf", "甲.pdf", "乙.pdf");
        order(number, record, ids, List.of(ids.get(1), ids.get(0), ids.get(2)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("刚被同事改动过")));
        order(number, record, ids(number), List.of(ids.get(0), ids.get(0), ids.get(1)))
                .andExpect(status().isConflict());

        var seen = String.join(",", ids(number).stream().map(String::valueOf).toList());
        var path = "/desk/cases/{n}/records/{r}/move";
        assertThat(said(mvc.perform(form("handler", path, number, record)
                        .param("seen", seen)
                        .param("down", ids.get(2).toString()))))
                .contains("顺序已调整");
        assertThat(filesOf(number)).extracting(one -> one.file().fileName()).containsExactly("甲.pdf", "丙.pdf", "乙.pdf");
        assertThat(said(mvc.perform(form("handler", path, number, record)
                        .param("seen", seen)
                        .param("up", ids.get(1).toString()))))
                .contains("刚被同事改动过");
        assertThat(said(mvc.perform(
                        form("handler", path, number, record).param("seen", "x").param("up", "1"))))
                .contains("对不上");
        assertThat(details(number, EventType.RECORD_FILES_ORDERED)).hasSize(2);
    }

    @Test
    void refusesAChangeThatSomebodyElseOvertook() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        upload("handler", number, record(number, 1), "台账.xlsx", office("spreadsheetml.sheet"));
        var id = file(number, "台账.xlsx").id();
        assertThat(said(change(number, id, 1, "ON_REQUEST", "", "12"))).contains("改动已保存");
        assertThat(said(change(number, id, 1, "PROACTIVE", "", "13"))).contains("刚被同事改动过");
        assertThat(said(change(number, id, 2, "NOT_DISCLOSED", " ", "12"))).contains("请写明理由");
        assertThat(said(change(number, id, 2, "ON_REQUEST", "", "0"))).contains("页数应在1至100000之间");
        assertThat(said(change(number, id, 2, "NOT_DISCLOSED", "涉及13800000001的住户", "12")))
                .contains("电话号码");
        assertThat(said(change(number, id, 2, "NOT_DISCLOSED", "属于内部事务信息", "12")))
                .contains("改动已保存");
        assertThat(file(number, "台账.xlsx")).satisfies(file -> {
            assertThat(file.attribute()).isEqualTo(DisclosureAttribute.NOT_DISCLOSED);
            assertThat(file.reason()).isEqualTo("属于内部事务信息");
            assertThat(file.pages()).isEqualTo(12);
        });
        assertThat(details(number, EventType.RECORD_FILE_CHANGED))
                .hasSize(2)
                .element(1)
                .asString()
                .contains("由“原件，12页，依申请公开”改为“原件，12页，不予公开（属于内部事务信息）”");
    }

    @Test
    void keepsFilesWithTheirRecordWhenTheReviewIsSavedAgain() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL), found(2, "附图", Release.FULL));
        upload("handler", number, record(number, 1), "批复.pdf", SampleFiles.pdf(2, "d"));
        var id = record(number, 1);

        save(number, found(1, "附图", Release.FULL), found(2, "征地批复", Release.FULL));
        assertThat(record(number, 2)).isEqualTo(id);
        assertThat(requests.byNumber(number).items().get(0).records().get(1).pages())
                .isEqualTo(2);
        save(number, new FoundRecord(1, "关于征地的批复", null, null, null, Release.FULL, null, null, id));
        assertThat(record(number, 1)).isEqualTo(id);
        assertThat(filesOf(number))
                .singleElement()
                .extracting(RecordFile::recordId)
                .isEqualTo(id);

        assertThatThrownBy(() -> save(number, found(1, "别的信息", Release.FULL)))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("“关于征地的批复”在卷宗中有1个文件");
        assertThat(filesOf(number)).hasSize(1);
    }

    @Test
    void refusesAReviewThatContradictsItsFiles() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.NONE));
        upload("handler", number, record(number, 1), "批复.pdf", SampleFiles.pdf(1, "e"));
        assertThatThrownBy(() -> closeReview(number)).hasMessageContaining("承办意见为不予公开，文件“批复.pdf”的公开属性却是“依申请公开”");
        var id = file(number, "批复.pdf").id();
        change(number, id, 1, "NOT_DISCLOSED", "属于内部事务信息", "");
        closeReview(number);
        assertThat(requests.byNumber(number).stage().name()).isEqualTo("CONFIDENTIALITY");
    }

    @Test
    void deletesWhatWasUploadedByMistakeForGood() throws Exception {
        var number = caseWith(found(1, "征地批复", Release.FULL));
        upload("handler", number, record(number, 1), "误传.pdf", SampleFiles.pdf(1, "f"));
        var file = file(number, "误传.pdf");
        var path = "/desk/cases/{n}/files/{i}/removal";
        assertThat(said(mvc.perform(form("handler", path, number, file.id()).param("revision", "1"))))
                .contains("请先勾选");
        assertThat(said(mvc.perform(form("handler", path, number, file.id())
                        .param("revision", "1")
                        .param("sure", "true"))))
                .contains("文件已删除");
        assertThat(said(mvc.perform(form("handler", path, number, file.id())
                        .param("revision", "1")
                        .param("sure", "true"))))
                .contains("不在本件的卷宗中");
        assertThat(filesOf(number)).isEmpty();
        assertThat(details(number, EventType.RECORD_FILE_REMOVED))
                .singleElement()
                .asString()
                .contains(file.file().sha256());
    }

    @Test
    void pagesThreeHundredRecords() throws Exception {
        var number = caseWith(IntStream.rangeClosed(1, 300)
                .mapToObj(i -> found(i, "批复之" + i, Release.FULL))
                .toArray(FoundRecord[]::new));
        upload("handler", number, record(number, 300), "末件.pdf", SampleFiles.pdf(1, "g"))
                .andExpect(status().isCreated());
        open("handler", "/desk/cases/{n}", number)
                .andExpect(content().string(containsString("共300件信息，1个文件")))
                .andExpect(content().string(containsString("第1页，共15页（300条）")))
                .andExpect(content().string(containsString("第1项：批复之20<")))
                .andExpect(content().string(not(containsString("第1项：批复之21<"))));
        open("handler", "/desk/cases/{n}?records=15", number)
                .andExpect(content().string(containsString("末件.pdf")));
        open("handler", "/desk/cases/{n}?records=999&contacts=-1&events=0", number)
                .andExpect(content().string(containsString("第15页，共15页")));
        save(
                number,
                IntStream.rangeClosed(1, 300)
                        .mapToObj(i -> found(i, "批复之" + (301 - i), Release.FULL))
                        .toArray(FoundRecord[]::new));
        assertThat(file(number, "末件.pdf").recordId()).isEqualTo(record(number, 1));
    }

    private static byte[] office(String kind) {
        return SampleFiles.office("application/vnd.openxmlformats-officedocument." + kind);
    }

    private List<Long> ids(String number) {
        return filesOf(number).stream().map(RecordFile::id).toList();
    }

    private ResultActions order(String number, long record, List<Long> seen, List<Long> wanted) throws Exception {
        return mvc.perform(put("/desk/api/cases/{n}/records/{r}/order", number, record)
                .with(csrf())
                .with(user("handler"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"seen\":" + seen + ",\"wanted\":" + wanted + "}"));
    }

    private ResultActions change(String number, long id, int revision, String attribute, String reason, String pages)
            throws Exception {
        return mvc.perform(form("handler", "/desk/cases/{n}/files/{i}", number, id)
                .param("revision", Integer.toString(revision))
                .param("copy", "ORIGINAL")
                .param("attribute", attribute)
                .param("reason", reason)
                .param("pages", pages));
    }
}
