package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 延期答复告知书: 告知答复期限延长（条例第三十三条第二款）.
 *
 * @param correctedOn the day of receipt of a correction the period runs from; null where there was none
 * @param article the article in full, by the policy the case is locked into
 */
public record ExtensionNotice(
        CaseFacts facts,

        @Element(value = "补正收到日", means = "收到补正的日期，答复期限自该日起重新计算；没有补正的不写") @Nullable
        LocalDate correctedOn,

        @Element(value = "原届满日", means = "未延长时答复期限的最后一日") LocalDate oldDueOn,

        @Element(value = "延期理由", means = "为什么不能在原期限内答复，写具体原因")
        String reason,

        @Element(value = "延期依据", means = "延长期限所依据的条款，由办件的期限规则带出")
        String article,

        @Element(value = "延长工作日", means = "延长几个工作日，最长二十个") int workdays,

        @Element(value = "新届满日", means = "延长后答复期限的最后一日") LocalDate newDueOn,

        @Element(value = "暂定", means = "新届满日涉及尚未公布放假安排的年份", mayBeLeftOut = true)
        boolean provisional)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.EXTENSION_NOTICE;
    }
}
