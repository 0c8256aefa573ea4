package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishAdviceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "样板村2018年度第三批次城市建设用地的征地批准文件（征地批文）及勘测定界图",
                "《云州市征收农用地区片综合地价标准》的制定说明",
                "云自然资规〔2025〕12号文件及附件",
                "望湖区示范大道西侧地块建设用地规划许可证",
                "2024年投诉举报办理情况统计表",
                "2025年3月我的举报件的处理结果和答复意见书",
                "样板村集体所有土地的所有权证书",
                "样板小区国有土地使用权人名册及所有权登记信息",
                "本机关2023年至2025年的部门预算",
                "望湖区2024年全部征地公告",
                "信访答复意见书（2025年第18号）"
            })
    void saysNothingAboutGoodDescriptions(String good) {
        assertThat(WishAdvice.of(List.of(good))).as(good).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "征地批文|写得很短",
                "本人被征收土地的有关批准文件|没有时间、文号、地点",
                "有关征地补偿方面的一些材料和文件|没有时间、文号、地点",
                "望湖区所有征地文件和补偿材料|范围很大",
                "样板村历年来的全部征地材料|范围很大",
                "望湖区2010年至2025年所有的征地公告|范围很大",
                "望湖区近十年征地公告|跨的年份较多",
                "2010—2025年度样板村征地公告|跨的年份较多",
                "2012年以来样板村的征地公告|跨的年份较多",
                "请问样板村2024年的征地什么时候开始|像是咨询",
                "样板村2024年征地为什么没有公告|像是咨询",
                "样板村2024年的征地公告发布了吗？|像是咨询",
                "我要举报样板村村委会2024年侵占征地款|像是投诉",
                "要求查处望湖区示范大道8号的违法建筑|像是投诉",
                "请求赔偿样板村2024年征地造成的损失|像是投诉",
                "1、样板村2024年征地公告；2、望湖小学2023年招生方案|几件不同的事",
                "样板村2024年征地公告；望湖小学2023年招生方案；示范公司2022年罚款决定|几件不同的事"
            })
    void pointsAtWhatWillHaveToBeCorrected(String item, String words) {
        assertThat(WishAdvice.of(List.of("样板村2024年征地公告", item)))
                .as(item)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.field()).isEqualTo("items[1].description");
                    assertThat(finding.message()).startsWith("第2项").hasSizeLessThan(500);
                })
                .anySatisfy(finding -> assertThat(finding.message()).contains(words));
    }

    /** A text made to keep a pattern busy is answered at once. */
    @Test
    void answersHostileTextsAtOnce() {
        for (var unit : List.of("市", "2020", "；", "所有", "请问吗", "\n2、", "《", "要求依法", "a ", "近十")) {
            var hostile = unit.repeat(20_000 / unit.length());
            var begun = System.nanoTime();
            WishAdvice.of(List.of(hostile));
            assertThat(System.nanoTime() - begun).as(unit).isLessThan(2_000_000_000L);
        }
    }
}
