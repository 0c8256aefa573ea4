package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import org.jspecify.annotations.Nullable;

/** 送达回证: 文书送达的凭证（条例第四十五条）. */
public record ServiceReceipt(
        CaseFacts facts,

        @Element(value = "送达事项", means = "文书名称、文号、页数、受送达人、送达方式和地点的表格")
        Service service,

        @Element(value = "签收栏", means = "由受送达人、代收人、见证人和送达人填写的空白表格")
        Signing signing)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SERVICE_RECEIPT;
    }

    /** What is served on whom, how and where. */
    public record Service(
            String caseNumber,
            String document,
            @Nullable String documentNumber,
            int pages,
            String addressee,
            String method,
            String place)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("文书", document)
                    .line("文号", documentNumber == null ? "无" : documentNumber)
                    .line("页数", pages + "页")
                    .line("受送达人", addressee)
                    .line("送达方式", method)
                    .line("送达地点", place)
                    .table();
        }
    }

    /** The rows that are signed at the door: empty cells for the pen. */
    public record Signing() implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .blank("受送达人签名或者盖章、时间")
                    .blank("代收人签名、与受送达人关系、时间")
                    .blank("拒收的事由和经过")
                    .blank("见证人签名、时间")
                    .blank("送达人（二人）签名、时间")
                    .table();
        }
    }
}
