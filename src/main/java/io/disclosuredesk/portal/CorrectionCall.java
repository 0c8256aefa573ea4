package io.disclosuredesk.portal;

import io.disclosuredesk.request.CorrectionForm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a correction. */
@Schema(name = "补正")
record CorrectionCall(
        @Schema(description = "补正的内容，最多8000个字", example = "补正如下：所需文件的形成年份为2018年，制作单位为云州市自然资源和规划局。") @Nullable
        String text,

        @Schema(description = "附件，最多10个，合计不超过20 MB；PDF、JPG、PNG或DOCX，以内容为准") @Nullable
        List<SubmitCall.@Nullable File> attachments) {

    CorrectionForm toForm() {
        return new CorrectionForm(text, SubmitCall.uploads(attachments));
    }

    /** Says nothing about what was typed. */
    @Override
    public String toString() {
        return "CorrectionCall";
    }
}
