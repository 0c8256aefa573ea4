package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger file as bytes: encodings, quotes, headings, limits. */
class LedgerReaderTest {

    private static final String HEADING = "登记编号,收到日期,收到渠道,申请人类型,承办处室,办结日期,办理结果\n";
    private static final String ROW = "甲-1,2024-01-02,网上提交,自然人,规划科,2024-01-20,予以公开\n";

    @TempDir
    Path folder;

    @Test
    void readsUtf8WithAndWithoutMarkAndGb18030() throws IOException {
        for (var bytes : List.of(
                (HEADING + ROW).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + HEADING + ROW).getBytes(StandardCharsets.UTF_8),
                (HEADING + ROW).getBytes(Charset.forName("GB18030")),
                LedgerSample.text().getBytes(StandardCharsets.UTF_8))) {
            var rows = read(bytes);
            assertThat(rows.get(0).of(LedgerColumn.CHANNEL)).isEqualTo("网上提交");
            assertThat(rows.get(0).number()).isEqualTo(2);
        }
        assertThat(read(LedgerSample.text())).hasSize(3);
    }

    @Test
    void readsQuotesLineBreaksInCellsAndEnglishHeadingsInAnyOrder() throws IOException {
        var rows = read(String.join(
                "\r\n",
                "Unit,case_number,received_on,channel,applicant type,processed-on,RESULT,used_days",
                "\"规划科,\"\"一\"\"组",
                "（试）\",甲-1,2024-01-02,ONLINE,BUSINESS,2024-01-20,granted,9",
                "",
                ",,,,",
                "科,甲-2,2024-01-02,ONLINE,BUSINESS,2024-01-20,granted",
                ""));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).of(LedgerColumn.UNIT)).isEqualTo("规划科,\"一\"组\r\n（试）");
        assertThat(rows.get(0).of(LedgerColumn.USED_DAYS)).isEqualTo("9");
        assertThat(rows.get(1).of(LedgerColumn.USED_DAYS)).isEmpty();
        // blank rows count: the administrator looks for this row in a spreadsheet
        assertThat(rows.get(1).number()).isEqualTo(5);
        assertThat(read(HEADING + ROW.replace("\n", ",多出来的\n")).get(0).tooMany())
                .isTrue();
    }

    @Test
    void refusesWhatIsNoLedger() {
        refused(new byte[0], "文件是空的");
        refused("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII), "Excel工作簿");
        refused((HEADING + ROW).getBytes(StandardCharsets.UTF_16), "UTF-16");
        refused(new byte[] {(byte) 0xFF, 0x20, (byte) 0x80, (byte) 0xFF}, "既不是UTF-8");
        refused((HEADING + "甲\0").getBytes(StandardCharsets.UTF_8), "二进制");
        refused(HEADING.getBytes(StandardCharsets.UTF_8), "只有表头");
        refused((HEADING.replace("收到渠道,", "") + ROW).getBytes(StandardCharsets.UTF_8), "表头缺少：收到渠道");
        refused((HEADING.replace(",", ";") + ROW).getBytes(StandardCharsets.UTF_8), "不认识的列");
        refused((HEADING.replace("\n", ",身份证号\n") + ROW).getBytes(StandardCharsets.UTF_8), "不认识的列“身份证号”");
        refused((HEADING.replace("\n", ",送达日期\n") + ROW).getBytes(StandardCharsets.UTF_8), "“办结日期”出现两次");
        refused((HEADING + "\"甲" + ROW.repeat(2)).getBytes(StandardCharsets.UTF_8), "引号不成对");
        refused((HEADING + "\"甲\"乙" + ROW).getBytes(StandardCharsets.UTF_8), "引号不成对");
    }

    @Test
    void stopsAtTheLongestFile() throws IOException {
        var most = new StringBuilder(HEADING);
        for (var i = 0; i < LedgerReader.MOST_ROWS; i++) {
            most.append(i).append(",,,,,,\n");
        }
        assertThat(read(most.toString())).hasSize(LedgerReader.MOST_ROWS);
        refused(most.append("再一行,,,,,,\n").toString().getBytes(StandardCharsets.UTF_8), "超过100000行");
    }

    private List<LedgerReader.Cells> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<LedgerReader.Cells> read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("ledger.csv"), bytes);
        var rows = new ArrayList<LedgerReader.Cells>();
        LedgerReader.read(file, rows::add);
        return rows;
    }

    private void refused(byte[] bytes, String sentence) {
        assertThatExceptionOfType(LedgerRefusedException.class)
                .as(sentence)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining(sentence);
    }
}
