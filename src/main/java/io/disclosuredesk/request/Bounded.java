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

    private static @Nullable String within(String what, @Nullable String text, int max) {
        if (text != null && text.length() > max) {
            throw new StepRefusedException(what + "不能超过" + max + "个字，现有" + text.length() + "个字。");
        }
        return text;
    }
}
