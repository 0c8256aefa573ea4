package io.disclosuredesk.request;

import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a request must have to be taken at all, and what is only pointed out. Article 29 lists what a request holds; a
 * faulty identity or phone number never refuses it (law sheet §9), it becomes something to correct.
 */
@Component
public class IntakeCheck {

    private static final int MAX_ITEMS = 40;
    private static final int MAX_NAME = 100;
    private static final int MAX_SHORT = 200;
    private static final int MAX_DESCRIPTION = 20_000;

    private final UploadScan scan;
    private final Clock clock;

    IntakeCheck(UploadScan scan, Clock clock) {
        this.scan = scan;
        this.clock = clock;
    }

    /**
     * A request that can be taken.
     *
     * @param findings what should be put right, possibly empty
     */
    public record Checked(
            Applicant applicant,
            List<String> items,
            Carrier carrier,
            DeliveryMethod deliveryMethod,
            List<AcceptedFile> files,
            List<IntakeFinding> findings,
            Assistance assistance) {

        /** A request of an applicant who acts alone. */
        public Checked(
                Applicant applicant,
                List<String> items,
                Carrier carrier,
                DeliveryMethod deliveryMethod,
                List<AcceptedFile> files,
                List<IntakeFinding> findings) {
            this(applicant, items, carrier, deliveryMethod, files, findings, Assistance.NONE);
        }
    }

    /**
     * Checks the form.
     *
     * @throws IntakeRefusedException with everything that must be mended first
     */
    public Checked check(IntakeForm typed) {
        var form = typed.cleaned();
        var errors = new ArrayList<FieldError>();
        var applicant = applicant(form, errors);
        checkItems(form.items(), errors);
        if (form.carrier() == null) {
            errors.add(new FieldError("carrier", "请选择希望得到纸质文件还是电子文件。"));
        }
        checkDelivery(form, errors);
        var files = UploadCheck.accept(form.attachments(), errors);
        var assistance = form.assistance().checked(errors);
        if (files.size() == form.attachments().size()) {
            errors.addAll(scan.refusals(form.attachments()));
        }
        form.assistance()
                .uploads()
                .forEach((field, upload) -> scan.refusal(field, upload).ifPresent(errors::add));
        if (!errors.isEmpty() || applicant == null) {
            throw new IntakeRefusedException(errors);
        }
        return new Checked(
                applicant,
                form.items(),
                Objects.requireNonNull(form.carrier()),
                Objects.requireNonNull(form.deliveryMethod()),
                files,
                findings(form, applicant, assistance.agent()),
                assistance);
    }

    private static @Nullable Applicant applicant(IntakeForm form, List<FieldError> errors) {
        var type = form.applicantType();
        var name = form.name();
        if (type == null) {
            errors.add(new FieldError("applicant.type", "请选择申请人类型。"));
        }
        if (name == null) {
            errors.add(new FieldError("applicant.name", "请填写申请人姓名或单位名称。"));
        }
        if (form.phone() == null && form.email() == null && form.address() == null) {
            errors.add(new FieldError("applicant.phone", "请至少填写一种联系方式：电话、电子邮箱或通信地址，否则无法答复您。"));
        }
        bounded("applicant.name", "姓名或名称", name, MAX_NAME, errors);
        bounded("applicant.idNumber", "证件号码", form.idNumber(), 50, errors);
        bounded("applicant.representative", "法定代表人", form.representative(), MAX_NAME, errors);
        bounded("applicant.contactPerson", "联系人", form.contactPerson(), MAX_NAME, errors);
        bounded("applicant.phone", "联系电话", form.phone(), 50, errors);
        bounded("applicant.email", "电子邮箱", form.email(), MAX_SHORT, errors);
        bounded("applicant.address", "通信地址", form.address(), MAX_SHORT, errors);
        bounded("applicant.postcode", "邮政编码", form.postcode(), 20, errors);
        if (type == null || name == null) {
            return null;
        }
        return new Applicant(
                type,
                name,
                form.idType(),
                form.idNumber(),
                form.representative(),
                form.contactPerson(),
                form.phone(),
                form.email(),
                form.address(),
                form.postcode());
    }

    private static void checkItems(List<String> items, List<FieldError> errors) {
        if (items.isEmpty()) {
            errors.add(new FieldError("items[0].description", "请写明您想要什么信息：名称、文号，或能让人找到它的特征。"));
        }
        if (items.size() > MAX_ITEMS) {
            errors.add(new FieldError("items", "一份申请最多" + MAX_ITEMS + "项，请分开提交。"));
        }
        for (var i = 0; i < Math.min(items.size(), MAX_ITEMS); i++) {
            bounded("items[" + i + "].description", "第" + (i + 1) + "项内容", items.get(i), MAX_DESCRIPTION, errors);
        }
    }

    private static void checkDelivery(IntakeForm form, List<FieldError> errors) {
        var method = form.deliveryMethod();
        if (method == null) {
            errors.add(new FieldError("deliveryMethod", "请选择怎样取得答复。"));
        } else if (method == DeliveryMethod.EMAIL && form.email() == null) {
            errors.add(new FieldError("applicant.email", "您选择用电子邮件取得答复，请填写电子邮箱。"));
        } else if (method == DeliveryMethod.POST && form.address() == null) {
            errors.add(new FieldError("applicant.address", "您选择邮寄答复，请填写通信地址。"));
        }
    }

    private List<IntakeFinding> findings(IntakeForm form, Applicant applicant, @Nullable Agent agent) {
        var findings = new ArrayList<IntakeFinding>();
        if (applicant.idType() == null || applicant.idNumber() == null) {
            findings.add(new IntakeFinding("applicant.idNumber", "未填写身份证明（条例第二十九条），请在工作人员联系您时补充，或补交证件照片。"));
        } else {
            point(
                    findings,
                    "applicant.idNumber",
                    IdentityNumbers.fault(applicant.idType(), applicant.idNumber(), clock));
        }
        if (applicant.phone() != null) {
            point(findings, "applicant.phone", IdentityNumbers.phoneFault(applicant.phone()));
        }
        if (applicant.email() != null && !applicant.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
            findings.add(new IntakeFinding("applicant.email", "电子邮箱的写法不对，请核对，以免收不到答复。"));
        }
        if (applicant.postcode() != null && !applicant.postcode().matches("\\d{6}")) {
            findings.add(new IntakeFinding("applicant.postcode", "邮政编码应为6位数字，请核对。"));
        }
        if (agent != null) {
            var type = agent.idType();
            var number = agent.idNumber();
            if (type != null && number != null) {
                point(findings, "agent.idNumber", agents(IdentityNumbers.fault(type, number, clock)));
            }
            var phone = agent.phone();
            if (phone != null) {
                point(findings, "agent.phone", agents(IdentityNumbers.phoneFault(phone)));
            }
        }
        findings.addAll(WishAdvice.of(form.items()));
        return findings;
    }

    private static @Nullable String agents(@Nullable String fault) {
        return fault == null ? null : "代理人的" + fault;
    }

    private static void point(List<IntakeFinding> findings, String field, @Nullable String fault) {
        if (fault != null) {
            findings.add(new IntakeFinding(field, fault));
        }
    }

    private static void bounded(String field, String what, @Nullable String value, int max, List<FieldError> errors) {
        // UTF-16 units, as some databases count: a text that passes here fits its column everywhere
        if (value != null && value.length() > max) {
            errors.add(new FieldError(field, what + "不能超过" + max + "个字，请缩短；更长的内容可放在附件里。"));
        }
    }
}
