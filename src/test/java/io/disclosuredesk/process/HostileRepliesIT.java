package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.disclosuredesk.Example;
import io.disclosuredesk.PdfText;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.SampleElements;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.ReplyLetters;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.request.StoredFiles;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type to break a letter, from the application to the reply: it comes out harmless, or is refused in a sentence. */
@EngineIT
class HostileRepliesIT {

    private static final String BIDI = "\u202E";
    private static final String ZERO_WIDTH = "\u200B";
    private static final String MARKUP = "<b onclick='x'>&lt;</b>";
    private static final String SYNTAX = "{{/理由}}@@完[[{{机关}}]]" + MARKUP;
    private static final String LONG_WORD = "A".repeat(5000);

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    ReplyLetters replies;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    Clock clock;

    @Test
    void printsTemplateSyntaxMarkupAndLongWordsAsTheyAre() throws IOException {
        var number = submit("张" + BIDI + "示" + ZERO_WIDTH + "例", "请公开" + SYNTAX + "\n## 伪造的标题\n----" + BIDI);
        var reason = "理由" + ZERO_WIDTH + "写在这里，内部使用，@@完" + MARKUP + "\n## 一、伪造的决定\n本机关决定予以公开" + BIDI + LONG_WORD;
        driver.handle(number, example(reason, "排班表" + MARKUP + BIDI + "\n本机关决定公开"));

        var letter = documents
                .find(requests.byNumber(number).id(), DocumentKind.REPLY)
                .orElseThrow();
        var text = PdfText.of(files.content(letter.file().id()));
        assertThat(text)
                .contains("张示例：", SYNTAX.replace(" ", ""), "##伪造的标题", "##一、伪造的决定", LONG_WORD, "本机关决定不予公开")
                .doesNotContain(BIDI, ZERO_WIDTH, "一、关于第1项申请");
        assertThat(text.split("政府信息公开申请不予公开决定书", -1)).hasSize(2);
    }

    /** In the organ's own words it is more likely a blank that somebody forgot than a reason: a person must look. */
    @Test
    void stopsTemplateSyntaxInAReasonAtTheLegalReview() {
        var number = submit("张示例", "请公开值班排班表");
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> driver.handle(number, example("这里的理由里有" + SYNTAX + "，应当由人核对以后再签发", "排班表")))
                .withMessageContaining("有没有填写的内容“{{”");
    }

    @Test
    void refusesAReasonThatNoFontCanShowWhereItCanStillBeMended() {
        var number = submit("张示例", "请公开值班排班表😀");
        var example = example("这里的理由里有一个表情符号😀，字库里没有，应当在拟稿时告知", "排班表");
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> driver.handle(number, example))
                .withMessage("答复书中有字库没有的字符（U+1F600），文书不能排印，请从理由、要素或者信息名称中删去或者换用别的字。");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(InformationRequest.Task.DRAFT.id());
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> replies.preview(number))
                .withMessageContaining("U+1F600");
    }

    private String submit(String name, String wish) {
        var form = new IntakeForm(
                ApplicantType.NATURAL_PERSON,
                name,
                IdType.RESIDENT_ID,
                "110101190003010018",
                null,
                null,
                "13800000001",
                null,
                "云州市望湖区示范路2号",
                "990001",
                List.of(wish),
                Carrier.ELECTRONIC,
                DeliveryMethod.DOWNLOAD,
                List.of());
        return intake.submit(form, Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
    }

    private static Example example(String reason, String title) {
        ObjectNode search = JsonNodeFactory.instance.objectNode();
        search.put("places", "后勤科台账")
                .put("keywords", "排班")
                .put("persons", "后勤科")
                .put("result", "检索到1件");
        var found = new Example.Found(title, null, null, 3, Release.NONE);
        var handling = new Example.Handling(
                Outcome.DENIED_INTERNAL,
                search,
                List.of(found),
                reason,
                null,
                null,
                SampleElements.of(Outcome.DENIED_INTERNAL));
        var form = new IntakeForm(
                ApplicantType.NATURAL_PERSON,
                "无",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("无"),
                Carrier.ELECTRONIC,
                DeliveryMethod.DOWNLOAD,
                List.of());
        return new Example("hostile.json", "hostile", form, List.of(), List.of(handling));
    }
}
