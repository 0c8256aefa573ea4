package io.disclosuredesk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.ProactiveRecords;
import io.disclosuredesk.security.FieldCipher;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@JdbcTest
@ContextConfiguration(classes = CatalogueIT.Tables.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CatalogueIT {

    private static final String PERMIT = "望湖区示范大道西侧地块建设用地规划许可证";
    private static final String PLAN = "云州市2025年度国有建设用地供应计划";
    private static final String LEVY = "望湖区样板村2024年度第一批次征收土地公告";

    @Import({
        Agencies.class,
        ItemTable.class,
        ItemIndex.class,
        Catalogue.class,
        CatalogueImport.class,
        ProactiveRecords.class,
        CaseHistory.class,
        DeclinedTable.class,
        Candidates.class
    })
    static class Tables {
        @Bean
        FieldCipher cipher() {
            return new FieldCipher(new byte[32]);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-09T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueImport imports;

    @Autowired
    JdbcClient jdbc;

    private long organ;

    @BeforeEach
    void startWithAnEmptyCatalogue(@Autowired Agencies agencies) {
        agencies.registerIfAbsent(SampleAgency.settings("YZZRZY"));
        organ = agencies.ofPortal().id();
        jdbc.sql("delete from public_item_gram").update();
        jdbc.sql("delete from public_item").update();
    }

    @Test
    void findsChineseWordsTheBestFirst() {
        add(PLAN, "云自然资规〔2025〕12号", "住宅、工业用地的供应总量，附地块清单");
        add(PERMIT, "地字第330000202500001号", null);
        add(LEVY, null, "征收土地的范围和补偿标准");
        assertThat(titles("示范大道 规划许可证")).containsExactly(PERMIT);
        assertThat(titles("建设用地")).containsExactlyInAnyOrder(PLAN, PERMIT);
        assertThat(titles("地块清单")).containsExactly(PLAN);
        assertThat(titles("云自然资规〔2025〕12号").get(0)).isEqualTo(PLAN);
        assertThat(titles("云自然资规[2025]12号").get(0)).isEqualTo(PLAN);
        assertThat(titles("村")).containsExactly(LEVY);
        assertThat(titles("渔业捕捞")).isEmpty();
        assertThat(titles("%_'\"\\ ")).as("nothing to look up lists everything").hasSize(3);
    }

    @Test
    void putsTheTitleBeforeTheSummary() {
        add("某某通知", null, "其中提到征地补偿标准");
        add("征地补偿标准", null, null);
        assertThat(titles("征地补偿标准")).containsExactly("征地补偿标准", "某某通知");
    }

    @Test
    void knowsWhatARequestMayBeAskingFor() {
        add(PERMIT, null, null);
        add(LEVY, null, null);
        assertThat(catalogue.similarTo(organ, "请公开云州市望湖区示范大道西侧地块2025年建设用地规划许可证及附图。", 3))
                .extracting(item -> item.entry().title())
                .containsExactly(PERMIT);
        assertThat(catalogue.similarTo(organ, "本人2024年的劳动仲裁材料", 3)).isEmpty();
        assertThat(catalogue.similarTo(organ, "", 3)).isEmpty();
    }

    @Test
    void publishesOnceAKeyAlsoForTwoAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        Callable<Long> publish = () -> catalogue
                .publish(organ, "record/YZZRZY-2026-00001/1/1", PublicSource.RECORD, entry(PERMIT), "legal")
                .id();
        var ids = pool.invokeAll(List.of(publish, publish));
        pool.shutdown();
        assertThat(ids.get(0).get()).isEqualTo(ids.get(1).get());
        catalogue.withdraw(organ, ids.get(0).get(), "所附图件含有涉密标注", "legal");
        assertThat(publish.call()).isEqualTo(ids.get(0).get());
        assertThat(titles("规划许可证")).as("what was taken out does not come back").isEmpty();
        assertThat(catalogue.list(organ, false, 1).total()).isZero();
        assertThat(catalogue.list(organ, true, 1).items())
                .singleElement()
                .satisfies(item -> assertThat(item.withdrawal())
                        .isEqualTo(new PublicItem.Withdrawal(LocalDate.of(2026, 3, 9), "legal", "所附图件含有涉密标注")));
    }

    /** One puts it in, one decides against it, at the same moment: one decision, one event, and the other is told which. */
    @RepeatedTest(5)
    void letsTheFirstOfTwoDecideOnACandidate(@Autowired Candidates candidates, @Autowired CaseHistory history)
            throws Exception {
        var waiting = new WaitingRecord(jdbc, organ).marked("征地批复");
        assertThat(candidates.find(organ, waiting.record())).isPresent();
        assertThat(candidates.find(organ + 1, waiting.record())).isEmpty();
        List<Callable<String>> both = List.of(
                () -> refusal(() -> candidates.publish(organ, waiting.record(), entry(PERMIT), "legal")),
                () -> refusal(() -> candidates.decline(organ, waiting.record(), "目录里已有同一文件", "registrar")));
        var pool = Executors.newFixedThreadPool(2);
        var answers = pool.invokeAll(both);
        pool.shutdown();
        var published = catalogue.list(organ, false, 1).total();
        var declined = candidates.declined(organ).stream()
                .filter(one -> one.record().recordId() == waiting.record())
                .count();
        assertThat(published + declined).isEqualTo(1);
        var second = published == 1 ? answers.get(1) : answers.get(0);
        var first = published == 1 ? answers.get(0) : answers.get(1);
        assertThat(first.get()).isEmpty();
        assertThat(second.get()).contains("“征地批复”", published == 1 ? "已经列入公开目录" : "刚被同事决定不收录");
        assertThat(history.of(waiting.request()))
                .extracting(CaseEvent::type)
                .containsExactly(published == 1 ? EventType.CANDIDATE_PUBLISHED : EventType.CANDIDATE_DECLINED);
        assertThat(candidates.find(organ, waiting.record())).isEmpty();
    }

    private static String refusal(Runnable decision) {
        try {
            decision.run();
            return "";
        } catch (PublicationRefusedException refused) {
            return String.valueOf(refused.errors().get(Candidates.RECORD));
        }
    }

    @Test
    void changesWhatNobodyElseChangedMeanwhile() {
        var item = add(PERMIT, null, null);
        catalogue.change(organ, item.id(), item.version(), entry(LEVY), "legal");
        assertThat(titles("征收土地公告")).containsExactly(LEVY);
        assertThat(titles("规划许可证")).as("the old words are forgotten").isEmpty();
        assertThatExceptionOfType(PublicationRefusedException.class)
                .isThrownBy(() -> catalogue.change(organ, item.id(), item.version(), entry(PLAN), "legal"))
                .withMessageContaining("已被他人修改");
        assertThatExceptionOfType(NoSuchItemException.class)
                .isThrownBy(() -> catalogue.withdraw(organ + 1, item.id(), "不是本机关的信息", "legal"));
    }

    @Test
    void refusesWhatMayNotStandInIt() {
        var wrong = new PublicEntry(
                "王示例（110101190003010018）的来信", "x".repeat(101), LocalDate.of(2026, 3, 10), null, "javascript:alert(1)");
        assertThatExceptionOfType(PublicationRefusedException.class)
                .isThrownBy(() -> catalogue.publish(organ, null, PublicSource.STAFF, wrong, "legal"))
                .satisfies(refusal ->
                        assertThat(refusal.errors()).containsOnlyKeys("title", "documentNumber", "madeOn", "address"));
        assertThatExceptionOfType(PublicationRefusedException.class)
                .isThrownBy(
                        () -> catalogue.withdraw(organ, add(PLAN, null, null).id(), "撤下", "legal"))
                .withMessageContaining("现有2个字");
    }

    @Test
    void takesAFileWhollyOrNotAtAll() {
        var good = "名称,文号,生成日期,内容概述\n%s,,2025年3月28日,\"一,二\"\n\n%s,地字1号,2025/6/1,\n".formatted(PLAN, PERMIT);
        assertThat(imports.take(organ, good.getBytes(Charset.forName("GB18030")), "legal"))
                .isEqualTo(2);
        assertThat(titles("供应计划")).containsExactly(PLAN);
        var bad = "\uFEFF名称,生成日期\n%s,2025-02-30\n%s,\n\n新的一条,\n新的一条,\n".formatted(LEVY, PLAN);
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> imports.take(organ, bad.getBytes(StandardCharsets.UTF_8), "legal"))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(
                                "第2行：生成日期“2025-02-30”不是日期，请写成2025-03-09。",
                                "第6行：名称和第5行相同。",
                                "“" + PLAN + "”已在目录里，请从文件中删去这一行。"));
        assertThat(catalogue.list(organ, false, 1).total()).isEqualTo(2);
        for (var broken : List.of("", "标题\nx", "名称\n\"x", "名称,名称\nx,y", "PK\u0003\0")) {
            assertThatExceptionOfType(ImportRefusedException.class)
                    .as(broken)
                    .isThrownBy(() -> imports.take(organ, broken.getBytes(StandardCharsets.UTF_8), "legal"));
        }
    }

    @Test
    void showsTwentyAPage() {
        for (var i = 1; i <= 21; i++) {
            add("公开信息第" + i + "号通告", null, null);
        }
        var second = catalogue.search(organ, "通告", 2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(catalogue.search(organ, "通告", 99).items()).isEmpty();
        assertThat(catalogue.search(organ, "", 1).items()).hasSize(20);
        var all = catalogue.search(organ, "通告", 1).items().stream()
                .map(PublicItem::id)
                .collect(Collectors.toSet());
        assertThat(all).doesNotContain(second.items().get(0).id());
    }

    private PublicItem add(String title, @Nullable String number, @Nullable String summary) {
        return catalogue.publish(
                organ, null, PublicSource.STAFF, new PublicEntry(title, number, null, summary, null), "legal");
    }

    private static PublicEntry entry(String title) {
        return new PublicEntry(title, null, null, null, null);
    }

    private List<String> titles(String words) {
        return catalogue.search(organ, words, 1).items().stream()
                .map(item -> item.entry().title())
                .toList();
    }
}
