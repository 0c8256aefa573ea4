package io.disclosuredesk.publication;

import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.PersonalNumbers;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may stand in the catalogue: bounded, harmless texts that name nobody's numbers, and addresses that open as pages. */
final class EntryCheck {

    static final int MAX_TITLE = 200;
    static final int MAX_NUMBER = 100;
    static final int MAX_SUMMARY = 500;
    static final int MAX_ADDRESS = 500;

    private EntryCheck() {}

    /**
     * The entry with its texts made harmless.
     *
     * @throws PublicationRefusedException with everything to mend
     */
    static PublicEntry checked(PublicEntry typed, LocalDate today) {
        var errors = new LinkedHashMap<String, String>();
        var title = InputText.line(typed.title());
        if (title == null || title.codePointCount(0, title.length()) < 2) {
            errors.put("title", "请填写名称，至少2个字。");
        }
        var number = InputText.line(typed.documentNumber());
        var summary = InputText.line(typed.summary());
        var address = InputText.line(typed.address());
        bounded("title", "名称", title, MAX_TITLE, errors);
        bounded("documentNumber", "文号", number, MAX_NUMBER, errors);
        bounded("summary", "内容概述", summary, MAX_SUMMARY, errors);
        bounded("address", "网址", address, MAX_ADDRESS, errors);
        unpersonal("title", "名称", title, errors);
        unpersonal("summary", "内容概述", summary, errors);
        var madeOn = typed.madeOn();
        if (madeOn != null && (madeOn.isAfter(today) || madeOn.getYear() < 1900)) {
            errors.put("madeOn", "生成日期不能晚于今天，也不会早于1900年，请核对。");
        }
        if (address != null && !isPage(address)) {
            errors.putIfAbsent("address", "网址应以 http:// 或者 https:// 开头，请从浏览器地址栏复制。");
        }
        if (!errors.isEmpty() || title == null) {
            throw new PublicationRefusedException(errors);
        }
        return new PublicEntry(title, number, madeOn, summary, address);
    }

    /**
     * Why something was taken out or not taken in, in 5 to 300 characters.
     *
     * @param what was done, as the sentence calls it
     * @throws PublicationRefusedException if it is shorter or longer
     */
    static String reason(@Nullable String typed, String what) {
        var reason = InputText.line(typed);
        var length = reason == null ? 0 : reason.codePointCount(0, reason.length());
        if (reason == null || length < 5 || length > 300) {
            throw new PublicationRefusedException("reason", "请写明" + what + "的原因，5至300个字，现有" + length + "个字。");
        }
        return reason;
    }

    private static void bounded(String field, String what, @Nullable String text, int max, Map<String, String> errors) {
        if (text != null && text.length() > max) {
            errors.put(field, what + "不能超过" + max + "个字，现有" + text.length() + "个字。");
        }
    }

    private static void unpersonal(String field, String what, @Nullable String text, Map<String, String> errors) {
        if (text != null
                && (!PersonalNumbers.identityNumbers(text).isEmpty()
                        || !PersonalNumbers.bankCards(text).isEmpty()
                        || !PersonalNumbers.phones(text).isEmpty())) {
            errors.putIfAbsent(field, what + "里有身份证号码、电话号码或者银行卡号，所有人都会看到，请删去。");
        }
    }

    private static boolean isPage(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
