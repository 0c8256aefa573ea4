package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.request.ApplicantType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnualTableTest {

    private static final ReportPeriod YEAR = ReportPeriod.year(2026);

    /** 10 came, 2 were left over; 9 are done, 3 go on. */
    static final Movement MOVEMENT = new Movement(
            YEAR.from(),
            YEAR.to(),
            Map.of(ApplicantType.NATURAL_PERSON, 1L, ApplicantType.BUSINESS, 1L),
            Map.of(ApplicantType.NATURAL_PERSON, 7L, ApplicantType.BUSINESS, 2L, ApplicantType.OTHER_ORGANISATION, 1L),
            Map.of(
                    ReportRow.GRANTED, Map.of(ApplicantType.NATURAL_PERSON, 4L, ApplicantType.BUSINESS, 1L),
                    ReportRow.PARTIALLY_GRANTED, Map.of(ApplicantType.NATURAL_PERSON, 1L),
                    ReportRow.DENIED_INTERNAL, Map.of(ApplicantType.BUSINESS, 1L),
                    ReportRow.UNABLE_NOT_HELD, Map.of(ApplicantType.OTHER_ORGANISATION, 1L),
                    ReportRow.OTHER_OTHER, Map.of(ApplicantType.NATURAL_PERSON, 1L)));

    static final Map<ApplicantType, Long> OPEN_AFTER =
            Map.of(ApplicantType.NATURAL_PERSON, 2L, ApplicantType.BUSINESS, 1L);

    /** The rows of the public form, word for word. */
    @Test
    void hasTheRowsOfTheForm() {
        var form = lines("src/test/resources/data/annual-form-table3.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> String.join("|", cells[0], cells[1], cells[2], cells[3], cells[5]))
                .toList();
        assertThat(form).hasSize(25);

        assertThat(FormRow.ALL)
                .extracting(row -> String.join(
                        "|",
                        row.code(),
                        ReportPeriod.Kind.YEAR.words(row.level1()),
                        row.level2(),
                        row.level3(),
                        row.key()))
                .containsExactlyElementsOf(form);
    }

    @Test
    void hasTheColumnsOfTheForm() {
        assertThat(Arrays.stream(FormColumn.values()).map(FormColumn::label))
                .containsExactly("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
        assertThat(FormColumn.COUNTED).extracting(FormColumn::type).containsExactly(ApplicantType.values());
    }

    @Test
    void countsWhatCameAndWent() {
        var table = AnnualTable.of(MOVEMENT, OPEN_AFTER);

        assertThat(table.row(FormRow.NEW)).containsExactly(7L, 2L, 0L, 0L, 0L, 1L, 10L);
        assertThat(table.row(FormRow.CARRIED_OVER)).containsExactly(1L, 1L, 0L, 0L, 0L, 0L, 2L);
        assertThat(table.row(FormRow.ofKey("granted"))).containsExactly(4L, 1L, 0L, 0L, 0L, 0L, 5L);
        assertThat(table.row(FormRow.ofKey("denied_internal"))).containsExactly(0L, 1L, 0L, 0L, 0L, 0L, 1L);
        assertThat(table.row(FormRow.PROCESSED)).containsExactly(6L, 2L, 0L, 0L, 0L, 1L, 9L);
        assertThat(table.row(FormRow.CARRIED_FORWARD)).containsExactly(2L, 1L, 0L, 0L, 0L, 0L, 3L);
        assertThat(table.cells().values().stream().mapToLong(row -> row.get(6)).sum())
                .as("nothing counted elsewhere")
                .isEqualTo(10 + 2 + 9 + 9 + 3);
    }

    @Test
    void wordsFollowThePeriod() {
        var now = YearMonth.of(2026, 11);
        assertThat(ReportPeriod.of(2026, 3, null, now).label()).isEqualTo("2026年第三季度");
        assertThat(ReportPeriod.of(2026, 3, null, now).to()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(ReportPeriod.of(2026, null, 1, now).previous().label()).isEqualTo("2025年12月");
        assertThat(ReportPeriod.of(2026, 1, null, now).previous().label()).isEqualTo("2025年第四季度");
        assertThat(YEAR.next().label()).isEqualTo("2027年");
        assertThat(FormRow.CARRIED_FORWARD.title(ReportPeriod.Kind.MONTH)).isEqualTo("四、结转下月继续办理");
        assertThat(FormRow.NEW.title(ReportPeriod.Kind.QUARTER)).isEqualTo("一、本季度新收政府信息公开申请数量");
        assertThat(YEAR.isOver(YearMonth.of(2026, 12))).isFalse();
        assertThat(YEAR.isOver(YearMonth.of(2027, 1))).isTrue();
    }

    @Test
    void refusesWhatIsNoPeriod() {
        var now = YearMonth.of(2026, 11);
        assertThatThrownBy(() -> ReportPeriod.of(2018, null, null, now)).hasMessageContaining("2019年");
        assertThatThrownBy(() -> ReportPeriod.of(2027, null, null, now)).hasMessageContaining("还没有开始");
        assertThatThrownBy(() -> ReportPeriod.of(2026, null, 12, now)).hasMessageContaining("2026年12月还没有开始");
        assertThatThrownBy(() -> ReportPeriod.of(2026, 5, null, now)).hasMessageContaining("季度应为1至4");
        assertThatThrownBy(() -> ReportPeriod.of(2026, null, 13, now)).hasMessageContaining("月份应为1至12");
        assertThatThrownBy(() -> ReportPeriod.of(2026, 1, 1, now)).hasMessageContaining("只能选一个");
        assertThatThrownBy(() -> ReportPeriod.of(Integer.MIN_VALUE, null, null, now))
                .hasMessageContaining("2019年");
        assertThatThrownBy(() -> ReportPeriod.of(Integer.MAX_VALUE, null, null, now))
                .hasMessageContaining("还没有开始");
    }

    @Test
    void refusesTablesThatAreNotTheForm() {
        var cells = new LinkedHashMap<>(AnnualTable.of(MOVEMENT, OPEN_AFTER).cells());
        cells.put("mystery", cells.get("granted"));
        assertThatThrownBy(() -> new AnnualTable(cells)).hasMessageContaining("不认识的行");
        cells.remove("mystery");
        cells.put("granted", List.of(1L));
        assertThatThrownBy(() -> new AnnualTable(cells)).hasMessageContaining("七个数");
        assertThatThrownBy(() -> new LitigationTable(Map.of())).hasMessageContaining("五个数");
        assertThatThrownBy(() -> FormRow.ofKey("mystery")).hasMessageContaining("没有这一行");
    }

    @Test
    void spansTheCellsAtTheLeft() {
        var heads = FormRow.ofKey("denied_state_secret").heads(ReportPeriod.Kind.YEAR);
        assertThat(heads).containsExactly(new FormRow.Head("（三）不予公开", 1, 8, 1), new FormRow.Head("1.属于国家秘密", 2, 1, 1));
        assertThat(FormRow.ofKey("granted").heads(ReportPeriod.Kind.YEAR))
                .containsExactly(new FormRow.Head("三、本年度办理结果", 0, 22, 1), new FormRow.Head("（一）予以公开", 1, 1, 2));
        var covered = FormRow.ALL.stream()
                .flatMap(row -> row.heads(ReportPeriod.Kind.YEAR).stream())
                .mapToInt(head -> head.rows() * head.columns())
                .sum();
        assertThat(covered).as("25 rows, three columns of words").isEqualTo(75);
    }

    @Test
    void addsUpTheRemedies() {
        var table = LitigationTable.of(List.of(
                new RemedyCount(RemedyRoute.RECONSIDERATION, RemedyResult.UPHELD, 2),
                new RemedyCount(RemedyRoute.RECONSIDERATION, RemedyResult.UPHELD, 1),
                new RemedyCount(RemedyRoute.SUIT_AFTER_RECONSIDERATION, RemedyResult.PENDING, 4)));
        assertThat(table.group(RemedyRoute.RECONSIDERATION)).containsExactly(3L, 0L, 0L, 0L, 3L);
        assertThat(table.group(RemedyRoute.DIRECT_SUIT)).containsOnly(0L);
        assertThat(table.group(RemedyRoute.SUIT_AFTER_RECONSIDERATION)).containsExactly(0L, 0L, 0L, 4L, 4L);
    }

    @Test
    void textSaysTheFiguresOfTheTables() {
        var figures = AnnualFigures.of(
                YEAR, AnnualTable.of(MOVEMENT, OPEN_AFTER), LitigationTable.of(List.of()), 9, FeeSums.NONE);
        assertThat(figures.text().get(0).words())
                .isEqualTo("2026年，本机关新收政府信息公开申请10件，上年结转2件，共12件。本年度办结9件，结转下年度继续办理3件。"
                        + "办结的申请中，予以公开5件，部分公开1件，不予公开1件，无法提供1件，不予处理0件，其他处理1件。");
        assertThat(figures.text().get(1).words())
                .isEqualTo("新收的申请中，自然人提出7件，法人或其他组织提出3件，其中商业企业2件、科研机构0件、社会公益组织0件、法律服务机构0件、其他1件。");
        assertThat(figures.text().get(2).words()).startsWith("2026年，因政府信息公开被申请行政复议0件，其中结果维持0件");
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
