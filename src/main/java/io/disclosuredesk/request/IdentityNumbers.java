package io.disclosuredesk.request;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Form and check digits of identity documents and telephone numbers (law sheet §9). A mistake is pointed out, no more. */
final class IdentityNumbers {

    private IdentityNumbers() {}

    /** What is wrong with the number, or null. */
    static @Nullable String fault(IdType type, String number, Clock clock) {
        var value = number.toUpperCase(Locale.ROOT).replace(" ", "");
        return switch (type) {
            case RESIDENT_ID, RESIDENCE_PERMIT ->
                isResidentId(value, clock) ? null : "证件号码的位数、出生日期或校验码不对，请核对" + type.label() + "上的18位号码。";
            case CREDIT_CODE -> CreditCodeUtil.isCreditCode(value) ? null : "统一社会信用代码的位数或校验码不对，请核对18位代码。";
            case PASSPORT -> matches(value, "[A-Z0-9]{5,17}", "护照号码只含字母和数字，请核对。");
            case HK_MACAO_PERMIT -> matches(value, "[HM]\\d{8}(\\d{2})?", "通行证号码应为H或M加8位或10位数字，请核对。");
            case TAIWAN_PERMIT -> matches(value, "\\d{8}(\\d{2})?", "通行证号码应为8位数字，请核对。");
            case PERMANENT_RESIDENCE -> matches(value, "[A-Z]{3}\\d{12}|9\\d{17}", "永久居留身份证号码的位数不对，请核对。");
            case OTHER -> null;
        };
    }

    /** What is wrong with the telephone number, or null. Blanks, hyphens and +86 do not matter. */
    static @Nullable String phoneFault(String phone) {
        var value = phone.replaceAll("[\\s()（）]", "").replaceFirst("^(\\+?86)(?=1[3-9])", "");
        var mobile = value.replace("-", "").matches("1[3-9]\\d{9}");
        var landline = value.matches("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
        return mobile || landline ? null : "联系电话不像有效的手机号或带区号的固定电话，请核对，以免联系不上您。";
    }

    private static boolean isResidentId(String value, Clock clock) {
        if (!value.matches("\\d{17}[\\dX]") || !IdcardUtil.isValidCard18(value)) {
            return false;
        }
        var birth = LocalDate.parse(value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        return !birth.isAfter(LocalDate.now(clock));
    }

    private static @Nullable String matches(String value, String form, String fault) {
        return value.matches(form) ? null : fault;
    }
}
