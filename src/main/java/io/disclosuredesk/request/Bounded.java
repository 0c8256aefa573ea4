package io.disclosuredesk.request;

import org.jspecify.annotations.Nullable;

/** Texts of staff: made harmless and held to the length the file can keep. */
final class Bounded {

    private Bounded() {}

    static @Nullable String line(String what, @Nullable String text, int max) {
        return within(what, InputText.line(text), max);
    }

    static @Nullable String lines(String what, @Nullable String text, int max) {
        return within(what, InputText.lines(text), max);
    }

    /** A text that will stand in a letter: it names nobody's identity number (个人信息保护法第三十四条). */
    static @Nullable String printed(String what, @Nullable String text) {
        if (text != null) {
            PersonalNumbers.identityNumbers(text).stream().findFirst().ifPresent(number -> {
                throw new StepRefusedException(
                        what + "会印在文书上，其中有居民身份证号码" + Applicant.masked(number) + "。请删去号码，或者只写姓名。");
            });
        }
        return text;
    }

    private static @Nullable String within(String what, @Nullable String text, int max) {
        if (text != null && text.length() > max) {
            throw new StepRefusedException(what + "不能超过" + max + "个字，现有" + text.length() + "个字。");
        }
        return text;
    }
}
