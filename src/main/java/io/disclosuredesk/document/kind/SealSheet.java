package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 用印登记表: 何时、由何人、在何文书上用印（条例第四十五条）. */
public record SealSheet(
        @Element(value = "印章", means = "印章名称，与机关全称一致")
        String seal,

        @Element(value = "登记编号", means = "本机关登记申请时编的号")
        String caseNumber,

        @Element(value = "用印记录", means = "逐次的文书、文号、份数、批准人、用印人和日期的表格")
        Uses uses)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SEAL_SHEET;
    }

    /** Every use of the seal in the case, at least one, in order. */
    public record Uses(List<Use> uses) implements Tabular {
        /** @throws IllegalArgumentException in Chinese, when there is none */
        public Uses {
            uses = List.copyOf(uses);
            if (uses.isEmpty()) {
                throw new IllegalArgumentException("没有用印记录。");
            }
        }

        @Override
        public Letter.Block table() {
            var rows = new ArrayList<List<String>>();
            for (var use : uses) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        use.document() + (use.number() == null ? "" : "\n" + use.number()),
                        String.valueOf(use.copies()),
                        use.approvedBy(),
                        use.sealedBy(),
                        FactLines.day(use.on())));
            }
            return new Letter.Table(
                    List.of(
                            new Column("序号", 2, true),
                            new Column("文书、文号", 8, false),
                            new Column("份数", 2, true),
                            new Column("批准人", 3, true),
                            new Column("用印人", 3, true),
                            new Column("用印日期", 4, true)),
                    rows);
        }
    }

    /** One use of the seal. */
    public record Use(
            String document, @Nullable String number, int copies, String approvedBy, String sealedBy, LocalDate on) {}
}
