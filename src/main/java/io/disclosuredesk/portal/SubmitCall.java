package io.disclosuredesk.portal;

import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IdentitySide;
import io.disclosuredesk.request.IntakeForm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of a submission. What is missing is answered by name, not by a parser's error. */
@Schema(name = "申请")
record SubmitCall(
        @Schema(description = "申请人") @Nullable Person applicant,
        @Schema(description = "申请事项，至少一项，最多40项") @Nullable List<@Nullable Item> items,
        @Schema(description = "希望得到的载体形式") @Nullable Carrier carrier,
        @Schema(description = "希望的获取方式") @Nullable DeliveryMethod deliveryMethod,

        @Schema(description = "附件，最多10个，合计不超过20 MB；PDF、JPG、PNG或DOCX，以内容为准") @Nullable
        List<@Nullable File> attachments,

        @Schema(description = "委托代理人；申请人本人提交的不写") BesideCall.@Nullable AgentCall agent,

        @Schema(description = "申请人书写确有困难，由他人代填的（条例第二十九条）；申请人自己写的不写")
        BesideCall.@Nullable DictationCall dictation,

        @Schema(description = "申请人证件的照片，可以不交；键为 FRONT 正面、BACK 反面，JPG或PNG，每张不超过10 MB，加密保存") @Nullable
        Map<IdentitySide, @Nullable File> identity) {

    /** Who asks. */
    @Schema(name = "申请人")
    record Person(
            @Schema(description = "申请人类型") @Nullable ApplicantType type,

            @Schema(description = "姓名或单位名称", example = "林示例") @Nullable
            String name,

            @Schema(description = "证件类型") @Nullable IdType idType,

            @Schema(description = "证件号码；有误只提示更正，不拒收", example = "110101190003010018") @Nullable
            String idNumber,

            @Schema(description = "法定代表人（单位填写）") @Nullable String representative,
            @Schema(description = "联系人（单位填写）") @Nullable String contactPerson,

            @Schema(description = "联系电话", example = "13800000001") @Nullable
            String phone,

            @Schema(description = "电子邮箱", example = "applicant01@example.com") @Nullable
            String email,

            @Schema(description = "通信地址", example = "云州市云溪区云溪镇样板村12号") @Nullable
            String address,

            @Schema(description = "邮政编码", example = "990001") @Nullable
            String postcode) {

        private static final Person NOBODY = new Person(null, null, null, null, null, null, null, null, null, null);
    }

    /** One thing asked for. */
    @Schema(name = "申请事项")
    record Item(
            @Schema(description = "名称、文号或者其他特征性描述", example = "样板村2018年度第三批次城市建设用地的征地批准文件") @Nullable
            String description) {}

    /** A file that comes with it. */
    @Schema(name = "附件")
    record File(
            @Schema(description = "文件名", example = "身份证明.jpg") @Nullable
            String fileName,

            @Schema(description = "Base64编码的内容", type = "string", format = "byte")
            byte @Nullable [] contentBase64) {

        IntakeForm.Upload upload() {
            return new IntakeForm.Upload(
                    Objects.requireNonNullElse(fileName, "附件"), Objects.requireNonNullElse(contentBase64, new byte[0]));
        }
    }

    IntakeForm toForm() {
        var person = applicant == null ? Person.NOBODY : applicant;
        return new IntakeForm(
                person.type(),
                person.name(),
                person.idType(),
                person.idNumber(),
                person.representative(),
                person.contactPerson(),
                person.phone(),
                person.email(),
                person.address(),
                person.postcode(),
                descriptions(),
                carrier,
                deliveryMethod,
                uploads(attachments),
                BesideCall.toForm(agent, dictation, identity));
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "SubmitCall";
    }

    private List<String> descriptions() {
        return items == null
                ? List.of()
                : items.stream()
                        .map(item -> item == null ? "" : Objects.requireNonNullElse(item.description(), ""))
                        .toList();
    }

    /** Files of a call as they were sent. */
    static List<IntakeForm.Upload> uploads(@Nullable List<@Nullable File> attachments) {
        return attachments == null
                ? List.of()
                : attachments.stream()
                        .map(file -> file == null ? new IntakeForm.Upload("附件", new byte[0]) : file.upload())
                        .toList();
    }
}
