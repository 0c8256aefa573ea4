package io.disclosuredesk.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of comparing a file, for programs. */
@Schema(name = "查验结果")
record VerificationAnswer(
        @Schema(description = "GENUINE 真实，MISMATCH 与核验码的文书不符，UNKNOWN 没有一致的文书，WITHDRAWN 是原件但已被撤销，" + "REPLACED 是原件但已被替换")
        VerificationResult result,

        @Schema(description = "结果的含义", example = "这个文件与本机关制发的文书完全一致，没有改动。")
        String meaning,

        @Schema(description = "查到的文书；UNKNOWN 没有此项") @Nullable
        LetterAnswer letter) {}
