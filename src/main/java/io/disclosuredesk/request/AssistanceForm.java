package io.disclosuredesk.request;

import io.disclosuredesk.request.IntakeForm.Upload;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside the applicant, as handed in. Texts are as typed; null means left out.
 *
 * @param agent whether the request comes through an agent; the other fields of the agent count only then
 * @param dictated whether somebody wrote for the applicant; the other fields of that count only then
 * @param pictures of the applicant's identity document
 */
public record AssistanceForm(
        boolean agent,
        @Nullable String agentName,
        @Nullable IdType agentIdType,
        @Nullable String agentIdNumber,
        @Nullable String agentPhone,
        @Nullable String agentScope,
        @Nullable Upload authorisation,
        boolean dictated,
        @Nullable String writer,
        @Nullable String reason,
        Dictation.@Nullable Confirmation confirmation,
        Map<IdentitySide, Upload> pictures) {

    /** The applicant acts alone and shows no document. */
    public static final AssistanceForm NONE =
            new AssistanceForm(false, null, null, null, null, null, null, false, null, null, null, Map.of());

    private static final int MAX_NAME = 100;
    private static final int MAX_SCOPE = 300;
    private static final int MAX_REASON = 200;

    /** The longest picture or authorisation, in bytes. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    /** Every file that comes with it, by the field it came in. */
    Map<String, Upload> uploads() {
        var uploads = new HashMap<String, Upload>();
        pictures.forEach((side, upload) -> uploads.put("identity." + side, upload));
        if (agent && authorisation != null) {
            uploads.put("agent.authorisation", authorisation);
        }
        return uploads;
    }

    /** What may be kept; what must be mended goes into {@code errors}. */
    Assistance checked(List<FieldError> errors) {
        var accepted = new EnumMap<IdentitySide, AcceptedFile>(IdentitySide.class);
        pictures.forEach((side, upload) -> {
            var file = UploadCheck.picture("identity." + side, side.label(), upload, errors);
            if (file != null) {
                accepted.put(side, file);
            }
        });
        var proof = agent ? authorisation(errors) : null;
        return new Assistance(agent ? agent(errors) : null, proof, dictated ? dictation(errors) : null, accepted);
    }

    private @Nullable Agent agent(List<FieldError> errors) {
        var name = InputText.line(agentName);
        var number = InputText.line(agentIdNumber);
        var phone = InputText.line(agentPhone);
        var scope = InputText.line(agentScope);
        required("agent.name", name, "请填写代理人的姓名。", MAX_NAME, errors);
        required("agent.idNumber", number, "请填写代理人的证件号码，委托代理需要核对代理人的身份。", 50, errors);
        required("agent.phone", phone, "请填写代理人的联系电话。", 50, errors);
        required("agent.scope", scope, "请写明委托代理的权限，例如：代为提交申请、补正、接收答复。", MAX_SCOPE, errors);
        return name == null || number == null || phone == null || scope == null
                ? null
                : new Agent(name, agentIdType, number, phone, scope);
    }

    private @Nullable AcceptedFile authorisation(List<FieldError> errors) {
        if (authorisation == null) {
            errors.add(new FieldError("agent.authorisation", "请上传授权委托书（申请人签名或者盖章的扫描件、照片）；没有授权委托书的，请由申请人本人提交。"));
            return null;
        }
        return UploadCheck.proof("agent.authorisation", "授权委托书", authorisation, errors);
    }

    private @Nullable Dictation dictation(List<FieldError> errors) {
        var who = InputText.line(writer);
        var why = InputText.line(reason);
        required("dictation.writer", who, "请填写代填人的姓名。", MAX_NAME, errors);
        required("dictation.reason", why, "请写明由他人代填的原因，例如：不识字、视力障碍、手部受伤。", MAX_REASON, errors);
        if (confirmation == null) {
            errors.add(new FieldError("dictation.confirmation", "请把全部内容念给申请人听，并选择申请人怎样确认的（条例第二十九条）。"));
        }
        return who == null || why == null || confirmation == null ? null : new Dictation(who, why, confirmation);
    }

    private static void required(
            String field, @Nullable String value, String missing, int max, List<FieldError> errors) {
        if (value == null) {
            errors.add(new FieldError(field, missing));
        } else if (value.length() > max) {
            errors.add(new FieldError(field, "不能超过" + max + "个字，现有" + value.length() + "个字。"));
        }
    }

    /** Says nothing about the people. */
    @Override
    public String toString() {
        return "AssistanceForm[]";
    }
}
