package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.InformationRequest.Task;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.ConfidentialityCheck;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.RecordFiles;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.Review;
import io.disclosuredesk.request.SearchRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the tests of the case file share: a case in review with records, and the calls of its page. */
@DeskTest
abstract class FolderTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Review review;

    @Autowired
    ConfidentialityCheck check;

    @Autowired
    RecordFiles files;

    @Autowired
    CaseHistory history;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    static FoundRecord found(int number, String title, Release release) {
        return new FoundRecord(number, title, null, null, null, release, null, null);
    }

    /** A case in review, signed for by the handler, with these records found for its first item. */
    String caseWith(FoundRecord... records) {
        var number = SampleCases.caseInReview(intake, driver, clock);
        save(number, records);
        tasks.setAssignee(driver.task(number).getId(), "handler");
        return number;
    }

    void save(String number, FoundRecord... records) {
        var search = new SearchRecord("机关档案室", "征地批复", "李示例", LocalDate.now(clock), "检索到" + records.length + "件", null);
        review.save(
                number,
                List.of(
                        new Review.ItemReview(1, search, List.of(records)),
                        new Review.ItemReview(2, search, List.of())));
    }

    void closeReview(String number) {
        driver.complete(number, Task.REVIEW, "handler", Map.of());
        driver.runJobs();
    }

    /** Concludes on every record of the first item and passes the case; the draft is the handler's then. */
    void passCheck(String number, CheckConclusion... conclusions) {
        for (var i = 0; i < conclusions.length; i++) {
            check.save(number, List.of(new ConfidentialityCheck.RecordConclusion(1, i + 1, conclusions[i], "逐页审查")));
        }
        driver.complete(number, Task.CONFIDENTIALITY_CHECK, "confidentiality", Map.of("answerPassed", "YES"));
        tasks.setAssignee(driver.task(number).getId(), "handler");
    }

    long record(String number, int place) {
        return Objects.requireNonNull(requests.byNumber(number)
                .items()
                .get(0)
                .records()
                .get(place - 1)
                .id());
    }

    List<RecordFile> filesOf(String number) {
        return files.of(requests.byNumber(number).id());
    }

    RecordFile file(String number, String name) {
        return filesOf(number).stream()
                .filter(file -> file.file().fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> details(String number, EventType type) {
        var id = requests.byNumber(number).id();
        assertThat(history.isIntact(id)).isTrue();
        return history.of(id).stream()
                .filter(event -> event.type() == type)
                .map(event -> event.detail())
                .toList();
    }

    ResultActions upload(String user, String number, long record, String name, byte[] content) throws Exception {
        return mvc.perform(multipart("/desk/api/cases/{n}/records/{r}/files", number, record)
                .file(new MockMultipartFile("file", name, null, content))
                .with(csrf())
                .with(user(user)));
    }

    ResultActions upload(
            String user, String number, long record, String name, byte[] content, String copy, String attribute)
            throws Exception {
        return mvc.perform(multipart("/desk/api/cases/{n}/records/{r}/files", number, record)
                .file(new MockMultipartFile("file", name, null, content))
                .param("copy", copy)
                .param("attribute", attribute)
                .with(csrf())
                .with(user(user)));
    }

    ResultActions open(String user, String path, Object... parts) throws Exception {
        return mvc.perform(get(path, parts).with(user(user)));
    }

    MockHttpServletRequestBuilder form(String user, String path, Object... parts) {
        return post(path, parts).with(csrf()).with(user(user));
    }

    /** What the page after a form says: done or refused. */
    static String said(ResultActions answer) {
        var flash = answer.andReturn().getFlashMap();
        return flash.getOrDefault("notice", "") + " " + flash.getOrDefault("refused", "");
    }
}
