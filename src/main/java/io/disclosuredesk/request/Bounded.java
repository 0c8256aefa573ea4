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

    /** What colleagues tell each other about a case: long enough to say something, without numbers of persons. */
    static String told(String what, @Nullable String text, int min, int max) {
        var told = InputText.lines(text);
        var length = told == null ? 0 : told.codePointCount(0, told.length());
        if (told == null || length < min || length > max) {
            throw new StepRefusedException(what + "须为" + min + "至" + max + "个字，现有" + length + "个字。");
        }
        requireUnnumbered(what, told);
        return told;
    }

    /** A text, possibly none, that goes into the history: it names no numbers of persons. */
    static @Nullable String unnumbered(String what, @Nullable String text) {
        if (text != null) {
            requireUnnumbered(what, text);
        }
        return text;
    }

    private static void requireUnnumbered(String what, String told) {
        if (!PersonalNumbers.identityNumbers(told).isEmpty()
                || !PersonalNumbers.phones(told).isEmpty()
                || !PersonalNumbers.bankCards(told).isEmpty()) {
            throw new StepRefusedException(what + "会记入办理经过，请删去其中的身份证号码、电话号码或者银行卡号。");
        }
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
