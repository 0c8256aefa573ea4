package io.disclosuredesk.portal;

import io.disclosuredesk.portal.SubmitCall.File;
import io.disclosuredesk.request.AssistanceForm;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IdentitySide;
import io.disclosuredesk.request.IntakeForm.Upload;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside the applicant in a submission: the same as on the pages, in the same words, judged by the same
 * {@link AssistanceForm}.
 */
final class BesideCall {

    private static final AgentCall NO_AGENT = new AgentCall(null, null, null, null, null, null);
    private static final DictationCall NO_WRITER = new DictationCall(null, null, null);

    private BesideCall() {}

    /** Who hands the request in for the applicant. */
    @Schema(name = "委托代理人")
    record AgentCall(
            @Schema(description = "代理人姓名，必填", example = "赵示例") @Nullable
            String name,

            @Schema(description = "代理人的证件类型") @Nullable IdType idType,

            @Schema(description = "代理人的证件号码，必填；有误只提示更正，不拒收", example = "110101199003070011") @Nullable
            String idNumber,

            @Schema(description = "代理人的联系电话，必填", example = "13800000003") @Nullable
            String phone,

            @Schema(description = "代理权限，必填", example = "代为提交申请、补正、接收答复") @Nullable
            String scope,

            @Schema(description = "授权委托书（申请人签名或者盖章的扫描件、照片），必填，不超过10 MB；PDF、JPG、PNG或DOCX，以内容为准") @Nullable
            File authorisation) {

        /** Says nothing about the person. */
        @Override
        public String toString() {
            return "AgentCall";
        }
    }

    /** Who wrote for an applicant who cannot write. */
    @Schema(name = "代填")
    record DictationCall(
            @Schema(description = "代填人姓名，必填", example = "钱示例") @Nullable
            String writer,

            @Schema(description = "由他人代填的原因，必填", example = "视力障碍") @Nullable
            String reason,

            @Schema(description = "全部内容念给申请人听以后，申请人怎样确认的，必填：SIGNED 签名，FINGERPRINT 按指印，SPOKEN 口头确认")
            Dictation.@Nullable Confirmation confirmation) {

        /** Says nothing about the people. */
        @Override
        public String toString() {
            return "DictationCall";
        }
    }

    /** Null means that nobody is there; an object without content is somebody of whom everything is missing. */
    static AssistanceForm toForm(
            @Nullable AgentCall agent,
            @Nullable DictationCall dictation,
            @Nullable Map<IdentitySide, @Nullable File> identity) {
        var by = agent == null ? NO_AGENT : agent;
        var proof = by.authorisation();
        var wrote = dictation == null ? NO_WRITER : dictation;
        return new AssistanceForm(
                agent != null,
                by.name(),
                by.idType(),
                by.idNumber(),
                by.phone(),
                by.scope(),
                proof == null ? null : proof.upload(),
                dictation != null,
                wrote.writer(),
                wrote.reason(),
                wrote.confirmation(),
                pictures(identity));
    }

    private static Map<IdentitySide, Upload> pictures(@Nullable Map<IdentitySide, @Nullable File> identity) {
        var pictures = new EnumMap<IdentitySide, Upload>(IdentitySide.class);
        if (identity != null) {
            identity.forEach((side, file) -> {
                if (file != null) {
                    pictures.put(side, file.upload());
                }
            });
        }
        return pictures;
    }
}
