package io.disclosuredesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.SearchRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialityScanTest {

    private final ConfidentialityScan scan = new ConfidentialityScan();

    @ParameterizedTest(name = "{1}：{0}")
    @CsvSource({
        "图上有“秘密★长期”标志, 密级标志, 秘密★",
        "机密☆10年, 密级标志, 机密☆",
        "绝密 *, 密级标志, 绝密 *",
        "密级：秘密, 密级标志, 密级:",
        "确定为秘密级国家秘密, 密级标志, 秘密级",
        "封面印有内部资料字样, 内部标志, 内部资料",
        "注意保存, 内部标志, 注意保存",
        "涉及工作秘密, 内部标志, 工作秘密",
        "户主11010519491231002X, 身份证号码, 110*************2X",
        "户主11010519491231002x, 身份证号码, 110*************2x",
        "户主110105 19491231 002X, 身份证号码, 110*************2X",
        "户主１１０１０５１９４９１２３１００２Ｘ, 身份证号码, 110*************2X",
        "电话13800000001联系, 手机号码, 138******01",
        "电话138-0000-0001, 手机号码, 138******01",
        "电话１３８００００００１１, 手机号码, 138******11",
        "联系人2 13800000001, 手机号码, 138******01",
        "2026-03-05 13800000001, 手机号码, 138******01",
        "账号6222020000000000012, 银行卡号, 622**************12",
        "账号6222 0200 0000 0000 012, 银行卡号, 622**************12",
    })
    void pointsAtMarksAndPersonalData(String text, String kind, String excerpt) {
        assertThat(scan(text)).containsExactly(new ScanFinding("第1项答复理由", kind, excerpt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依照《中华人民共和国政府信息公开条例》第十四条",
                "商业秘密、个人隐私",
                "2018年度第三批次，云自然资〔2018〕12号",
                "用地面积12345.67平方米，金额1234567890元",
                "登记编号YZZRZY-2026-00012",
                "",
            })
    void passesOrdinaryText(String text) {
        assertThat(scan(text)).isEmpty();
    }

    @Test
    void looksAtEveryTextThatMayLeaveTheHouse() {
        var phone = "13800000001";
        var item = new RequestItem(
                1,
                2,
                "样板村征地批复" + phone, // the applicant's own words are theirs to see
                new SearchRecord("档案室", "样板村", "某某", SampleCase.RECEIVED, phone, null),
                List.of(SampleCase.record(1, "批复" + phone)),
                new ItemAnswer(Outcome.PARTIALLY_GRANTED, phone, phone, phone));
        assertThat(scan.scan(SampleCase.of(item)))
                .extracting(ScanFinding::where)
                .containsExactly("第2项检索结果", "第2项第1件信息名称", "第2项答复理由", "第2项获取方式", "第2项不予公开的部分");
    }

    @Test
    void repeatsNoPersonalDataItFinds() {
        var item = SampleCase.item(
                1,
                new ItemAnswer(Outcome.GRANTED, "身份证11010519491231002X", null, null),
                SampleCase.record(1, "关于13800000001用户的批复"));
        assertThat(scan.scan(SampleCase.of(item)))
                .hasSize(2)
                .allSatisfy(
                        finding -> assertThat(finding.toString()).doesNotContain("13800000001", "11010519491231002X"));
    }

    @Test
    void findsSeveralInOneText() {
        assertThat(scan("甲13800000001，乙13900000002，秘密★"))
                .extracting(ScanFinding::excerpt)
                .containsExactly("秘密★", "138******01", "139******02");
    }

    private List<ScanFinding> scan(String reason) {
        var answer = new ItemAnswer(Outcome.DENIED_INTERNAL, reason, null, null);
        return scan.scan(SampleCase.of(SampleCase.item(1, answer)));
    }
}
