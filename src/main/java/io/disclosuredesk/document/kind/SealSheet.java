package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 用印登记表: 何时、由何人、在何文书上用印（条例第四十五条）.
 *
 * @param uses every use of the seal in the case, at least one, in order
 */
public record SealSheet(
        @Element(value = "登记编号", means = "本机关登记申请时编的号") String caseNumber,

        @Element(value = "印章", means = "印章名称，与机关全称一致") String seal,

        @Element(value = "用印记录", means = "逐次的文书、文号、份数、批准人、用印人和日期")
        List<Use> uses)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when the seal was not used */
    public SealSheet {
        uses = List.copyOf(uses);
        if (uses.isEmpty()) {
            throw new IllegalArgumentException("没有用印记录。");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.SEAL_SHEET;
    }

    /** One use of the seal. */
    public record Use(
            @Element(value = "用印文书", means = "在什么文书上用印") String document,

            @Element(value = "用印文号", means = "该文书的发文字号；没有的不写") @Nullable
            String number,

            @Element(value = "份数", means = "用印的份数") int copies,

            @Element(value = "批准人", means = "批准用印的人") String approvedBy,

            @Element(value = "用印人", means = "用印的人，与批准人不是同一人")
            String sealedBy,

            @Element(value = "用印日期", means = "用印的日期") LocalDate on) {}
}
