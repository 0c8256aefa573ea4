package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a third party whose interests are touched was heard (条例第十五条、第三十二条). */
public record Consultation(
        @Element(value = "第三方权益", means = "公开会损害的权益：商业秘密、个人隐私或者其他")
        List<String> interests,

        @Element(value = "征求意见日期", means = "第三方收到征求意见书的日期，没有征求的没有") @Nullable
        LocalDate askedOn,

        @Element(value = "第三方的理由", means = "第三方不同意公开的理由，以及本机关为什么认为合理") @Nullable
        Passage objection,

        @Element(value = "第三方没有答复", means = "征求了意见，第三方逾期没有提出")
        boolean silent,

        @Element(value = "无法征求的原因", means = "没有征求意见的，为什么无法征求") @Nullable
        Passage notAsked) {

    /** Keeps the list as it is now. */
    public Consultation {
        interests = List.copyOf(interests);
    }
}
