package io.disclosuredesk.request;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What staff say about a file of a record: checked, compared, and put into words. */
final class FileFacts {

    private static final int MOST_PAGES = 100_000;

    private FileFacts() {}

    /** What is to be kept of what was typed; the pages that were counted win. */
    static RecordFile.Facts checked(String fileName, RecordFile.Facts typed, @Nullable Integer counted) {
        var which = "“" + fileName + "”";
        var reason = Bounded.unnumbered("不予公开的理由", Bounded.lines("不予公开的理由", typed.reason(), 1000));
        var held = typed.attribute() == DisclosureAttribute.NOT_DISCLOSED;
        if (held && reason == null) {
            throw new StepRefusedException(which + "的公开属性为“不予公开”的，请写明理由。");
        }
        var pages = counted == null ? typed.pages() : counted;
        if (pages != null && (pages < 1 || pages > MOST_PAGES)) {
            throw new StepRefusedException(which + "的页数应在1至100000之间。");
        }
        return new RecordFile.Facts(
                typed.copy(),
                pages,
                Bounded.unnumbered("备注", Bounded.lines("备注", typed.remark(), 500)),
                typed.attribute(),
                held ? reason : null);
    }

    /** Whether the change does nothing but disclose less. */
    static boolean onlyHoldsBack(RecordFile.Facts before, RecordFile.Facts after) {
        return after.attribute() == DisclosureAttribute.NOT_DISCLOSED
                && after.copy() == before.copy()
                && Objects.equals(after.pages(), before.pages())
                && Objects.equals(after.remark(), before.remark());
    }

    /** All pages of the files that may go out with a record; null while one of them is not known, or none is there. */
    static @Nullable Integer pagesOf(List<RecordFile> files) {
        var sum = 0;
        var counts = files.stream().anyMatch(file -> file.copy() == RecordCopy.PROCESSED)
                ? files.stream()
                        .filter(file -> file.copy() == RecordCopy.PROCESSED)
                        .toList()
                : files;
        for (var file : counts) {
            var pages = file.pages();
            if (pages == null) {
                return null;
            }
            sum += pages;
        }
        return sum == 0 ? null : sum;
    }

    /** 原件，12页，依申请公开 */
    static String inWords(RecordFile.Facts facts) {
        return facts.copy().label() + "，" + (facts.pages() == null ? "页数未填" : facts.pages() + "页") + "，"
                + facts.attribute().label()
                + (facts.reason() == null ? "" : "（" + facts.reason() + "）")
                + (facts.remark() == null ? "" : "，备注：" + facts.remark());
    }
}
