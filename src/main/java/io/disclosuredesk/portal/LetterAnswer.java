package io.disclosuredesk.portal;

import io.disclosuredesk.document.LetterState;
import io.disclosuredesk.document.RegisteredLetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter of the register, for programs. */
@Schema(name = "文书登记", description = "不含申请人、申请内容和正文")
record LetterAnswer(
        @Schema(description = "核验码；早于登记的文书没有此项", example = "ABCDEFGHJKLMNPQRSTUV") @Nullable
        String code,

        @Schema(description = "文书名称", example = "答复书") String name,

        @Schema(description = "发文字号；没有编号的没有此项", example = "云自然资规公开答〔2026〕5号") @Nullable
        String number,

        @Schema(description = "成文日期") @Nullable LocalDate datedOn,

        @Schema(description = "签发机关", example = "云州市自然资源和规划局")
        String organ,

        @Schema(description = "页数", example = "2") int pages,
        @Schema(description = "与文书完全一致的文件") List<Original> originals,

        @Schema(description = "电子印章的证书主体；没有电子印章的没有此项", example = "CN=云州市自然资源和规划局") @Nullable
        String signedBy,

        @Schema(description = "状态") LetterState state,

        @Schema(description = "撤销日期；有效的没有此项") @Nullable LocalDate withdrawnOn,

        @Schema(description = "替换它的文书的发文字号，没有编号的为文书名称", example = "云自然资规公开答〔2026〕9号") @Nullable
        String replacedBy) {

    /** A file that is the letter. */
    @Schema(name = "文书文件")
    record Original(
            @Schema(description = "格式", example = "PDF") String form,

            @Schema(
                    description = "SHA-256，小写十六进制",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256) {}

    static LetterAnswer of(RegisteredLetter letter) {
        var mark = letter.mark();
        var withdrawal = letter.withdrawal();
        var replacement = withdrawal == null ? null : withdrawal.replacedBy();
        return new LetterAnswer(
                mark == null ? null : mark.code(),
                letter.kind().label(),
                letter.number(),
                letter.datedOn(),
                letter.organ(),
                letter.pages(),
                letter.originals().stream()
                        .map(original -> new Original(original.form(), original.sha256()))
                        .toList(),
                letter.signedBy(),
                letter.state(),
                withdrawal == null ? null : withdrawal.on(),
                replacement == null ? null : replacement.name());
    }
}
