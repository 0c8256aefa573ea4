package io.disclosuredesk.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.document.kind.LetterKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@ContextConfiguration(classes = WordingsIT.Tables.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WordingsIT {

    private static final LetterKind KIND = LetterKind.REMEDY_FIRST;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final String SHIPPED = Shipped.text(KIND);

    /** No stereotype, so that no scan finds it. */
    @Import({Agencies.class, Wordings.class, WordingsAtStart.class})
    static class Tables {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-09T04:00:00.123456Z"), ZoneId.of("Asia/Shanghai"));
        }
    }

    @Autowired
    Wordings wordings;

    @Autowired
    WordingsAtStart start;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private long organ;
    private long other;

    @BeforeEach
    void startAnew() {
        agencies.registerIfAbsent(SampleAgency.settings("YZZRZY"));
        agencies.registerIfAbsent(SampleAgency.settings("YZSLJ"));
        organ = id("YZZRZY");
        other = id("YZSLJ");
        jdbc.sql("delete from letter_template").update();
        start.afterPropertiesSet();
    }

    @Test
    void startsWithWhatShips() {
        var wording = wordings.inForce(organ, KIND, TODAY);
        assertThat(wording.name()).isEqualTo("系统自带第1版");
        assertThat(wording.text()).isEqualTo(SHIPPED);
        assertThat(wording.createdBy()).isEqualTo("系统");
        assertThat(wording.createdAt()).isEqualTo(Instant.parse("2026-03-09T04:00:00.123456Z"));
        assertThat(wordings.inForce(organ, KIND, LocalDate.of(2010, 1, 1))).isEqualTo(wording);
        assertThat(wordings.template(wording)).isSameAs(wordings.template(wording));
    }

    @Test
    void registersWhatShipsOnceForEachText() {
        start.afterPropertiesSet();
        assertThat(wordings.versions(organ, KIND)).hasSize(1);
        // as if an older release had shipped another text
        jdbc.sql("update letter_template set text = 'old', sha256 = ? where kind = ?")
                .params("0".repeat(64), KIND.name())
                .update();
        start.afterPropertiesSet();
        assertThat(wordings.versions(organ, KIND)).extracting(Wording::version).containsExactly(2, 1);
        assertThat(wordings.inForce(organ, KIND, TODAY.minusDays(1)).text()).isEqualTo("old");
        assertThat(wordings.inForce(organ, KIND, TODAY).text()).isEqualTo(SHIPPED);
    }

    @Test
    void takesTheOrgansOwnFromItsFirstDayOn() {
        var from = TODAY.plusDays(10);
        var own = save("甲", from);
        assertThat(own.name()).isEqualTo("本机关第1版");
        assertThat(own.createdBy()).isEqualTo("legal");
        assertThat(wordings.inForce(organ, KIND, from.minusDays(1)).shipped()).isTrue();
        assertThat(wordings.inForce(organ, KIND, from)).isEqualTo(own);
        assertThat(wordings.inForce(other, KIND, from).shipped()).isTrue();
        assertThat(wordings.versions(organ, KIND)).extracting(Wording::name).containsExactly("本机关第1版", "系统自带第1版");
        assertThat(wordings.versions(other, KIND)).hasSize(1);
    }

    @Test
    void prefersTheOrgansOwnToALaterOneThatShips() {
        var own = save("甲", TODAY);
        jdbc.sql("update letter_template set sha256 = ? where agency_id is null and kind = ?")
                .params("0".repeat(64), KIND.name())
                .update();
        start.afterPropertiesSet();
        assertThat(wordings.inForce(organ, KIND, TODAY.plusYears(1))).isEqualTo(own);
    }

    @Test
    void goesBackToWhatShipsAsAVersionOfItsOwn() {
        save("甲", TODAY);
        var back = save(SHIPPED, TODAY);
        assertThat(back.version()).isEqualTo(2);
        assertThat(wordings.inForce(organ, KIND, TODAY)).isEqualTo(back);
        assertThat(back.text()).isEqualTo(SHIPPED);
    }

    @Test
    void refusesWhatIsNotInOrder() {
        refused(text("甲"), TODAY.minusDays(1), "说明", "validFrom", "生效日期不能早于今天");
        refused(text("甲"), TODAY, " ", "note", "请填写修改说明");
        refused(text("甲"), TODAY, "长".repeat(201), "note", "不超过200字");
        refused(SHIPPED, TODAY, "说明", "text", "与系统自带第1版相同");
        save("甲", TODAY.plusDays(5));
        refused(text("乙"), TODAY.plusDays(4), "说明", "validFrom", "不能早于上一版的生效日期（2026年3月14日）");
        assertThatExceptionOfType(TemplateRefusedException.class)
                .isThrownBy(() -> save("{{无此名}}", TODAY))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(1));
        assertThat(wordings.versions(organ, KIND)).hasSize(2);
    }

    @Test
    void keepsWhatABrowserSends() {
        var own = wordings.save(
                organ, KIND, new Wordings.Draft(text("甲\r\n乙\u0000\u202e"), TODAY, " 换行 ", newest()), "legal");
        assertThat(own.text()).isEqualTo(text("甲\n乙"));
        assertThat(own.note()).isEqualTo("换行");
        assertThat(own.sha256()).isEqualTo(io.disclosuredesk.request.Sha256.of(text("甲\n乙")));
    }

    @Test
    void keepsATextOfFullLength() {
        var long40000 = SHIPPED + "\n%%" + "长".repeat(Template.LONGEST - SHIPPED.length() - 3);
        assertThat(wordings.save(organ, KIND, new Wordings.Draft(long40000, TODAY, "长", newest()), "legal")
                        .text())
                .hasSize(Template.LONGEST);
    }

    @Test
    void refusesWhatAnotherVersionOvertook() {
        long base = newest();
        save("甲", TODAY);
        assertThatThrownBy(() -> wordings.save(organ, KIND, new Wordings.Draft(text("乙"), TODAY, "说明", base), "rival"))
                .isInstanceOf(WordingOvertakenException.class);
    }

    @Test
    void letsOneOfTwoWinThatSaveAtOnce() throws Exception {
        long base = newest();
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> save = () -> {
                barrier.await();
                try {
                    wordings.save(organ, KIND, new Wordings.Draft(text("同时"), TODAY, "说明", base), "rival");
                    return true;
                } catch (WordingOvertakenException | DuplicateKeyException e) {
                    assertThat(e).isInstanceOf(WordingOvertakenException.class);
                    return false;
                }
            };
            var saved = pool.invokeAll(List.of(save, save));
            assertThat(List.of(saved.get(0).get(), saved.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdown();
        }
        assertThat(wordings.versions(organ, KIND)).hasSize(2);
    }

    @Test
    void forgetsAVersionThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            wordings.template(save("甲", TODAY));
            status.setRollbackOnly();
        });
        assertThat(wordings.inForce(organ, KIND, TODAY).shipped()).isTrue();
    }

    /** A version that held when it was saved, after an upgrade that asks for more. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void warnsAtTheStartOfAnOwnWordingThatNoLongerFits(CapturedOutput log) {
        var own = save("甲", TODAY);
        start.afterPropertiesSet();
        assertThat(wordings.faults(own)).isEmpty();
        assertThat(log).doesNotContain("已不合用");
        jdbc.sql("update letter_template set text = '{{旧要素}}' where id = ?")
                .param(own.id())
                .update();
        var outdated = wordings.newest(organ, KIND);
        jdbc.sql("update letter_template set id = id + 1000 where id = ?")
                .param(outdated.id())
                .update(); // as read by a server that has not seen the version before
        start.afterPropertiesSet();
        assertThat(wordings.faults(wordings.newest(organ, KIND))).isNotEmpty();
        assertThat(log).contains("本机关第1版已不合用", "请法制岗");
    }

    private void refused(String text, LocalDate from, String note, String field, String sentence) {
        assertThatExceptionOfType(WordingRefusedException.class)
                .isThrownBy(() -> wordings.save(organ, KIND, new Wordings.Draft(text, from, note, newest()), "legal"))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused).hasMessageContaining(sentence);
                });
    }

    private Wording save(String marked, LocalDate from) {
        var text = marked.equals(SHIPPED) ? SHIPPED : text(marked);
        return Objects.requireNonNull(
                wordings.save(organ, KIND, new Wordings.Draft(text, from, "说明", newest()), "legal"));
    }

    private static String text(String added) {
        return SHIPPED + "\n" + added;
    }

    private long newest() {
        return wordings.newest(organ, KIND).id();
    }

    private long id(String code) {
        return jdbc.sql("select id from agency where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
