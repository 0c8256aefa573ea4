package io.disclosuredesk.document;

import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.document.kind.Gap;
import io.disclosuredesk.document.kind.Passage;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.StepRefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What staff wrote about one item, as a letter needs it. Something missing is a {@link Gap} in a draft and a refusal in a
 * letter to be issued.
 */
final class AnswerFacts {

    private static final Pattern ENTRY = Pattern.compile("[；;\\n]");

    private final RequestItem item;
    private final boolean draft;

    AnswerFacts(RequestItem item, boolean draft) {
        this.item = item;
        this.draft = draft;
    }

    RequestItem item() {
        return item;
    }

    String line(AnswerElement element) {
        return needed(element.label(), item.answer().elements().text(element));
    }

    LocalDate day(AnswerElement element) {
        var day = item.answer().elements().date(element);
        return day == null ? gap(element.label(), Gap.DAY) : day;
    }

    List<String> several(AnswerElement element) {
        var choices = item.answer().elements().several(element);
        return choices.isEmpty() ? gap(element.label(), List.of(Gap.TEXT)) : choices;
    }

    boolean has(AnswerElement element, String choice) {
        return item.answer().elements().has(element, choice);
    }

    Passage passage(AnswerElement element) {
        return passage(element.label(), item.answer().elements().text(element));
    }

    /** The name of a statute, in 《》. */
    String statute(AnswerElement element) {
        var name = line(element);
        return name.equals(Gap.TEXT) || name.startsWith("《") ? name : "《" + name + "》";
    }

    Passage reason() {
        return passage("理由", item.answer().reason());
    }

    Passage access() {
        return passage("获取方式、途径或者联系方式", item.answer().access());
    }

    Passage withheld() {
        return passage("不予公开的部分", item.answer().withheld());
    }

    @Nullable
    Passage reasonIfAny() {
        return ifAny(item.answer().reason());
    }

    @Nullable
    Passage accessIfAny() {
        return ifAny(item.answer().access());
    }

    LocalDate searchedOn() {
        var on = item.search().searchedOn();
        return on == null ? gap("检索日期", Gap.DAY) : on;
    }

    /** The entries of a list that staff typed, one a line or set apart by semicolons. */
    List<String> entries(String what, @Nullable String typed) {
        var entries = ENTRY.splitAsStream(typed == null ? "" : typed)
                .map(entry -> entry.strip().replaceAll("[。，、.,]+$", ""))
                .filter(entry -> !entry.isEmpty())
                .toList();
        return entries.isEmpty() ? gap(what, List.of(Gap.TEXT)) : entries;
    }

    /** {@code gap} in a draft; refuses otherwise. */
    <T> T gap(String what, T gap) {
        if (draft) {
            return gap;
        }
        throw new StepRefusedException("第" + item.number() + "项缺少“" + what + "”，文书不能制发，请退回拟稿补填。");
    }

    private Passage passage(String what, @Nullable String text) {
        var said = ifAny(text);
        return said == null ? new Passage(gap(what, Gap.TEXT + "。")) : said;
    }

    private static @Nullable Passage ifAny(@Nullable String text) {
        var said = sentence(text);
        return said.isEmpty() ? null : new Passage(said);
    }

    private String needed(String what, @Nullable String text) {
        return text == null || text.isBlank() ? gap(what, Gap.TEXT) : text.strip();
    }

    /** The text with one full stop at its end, inside a closing quotation mark where it stands there; empty for nothing. */
    static String sentence(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        var said = text.strip().replaceAll("[，、；：,;]+$", "");
        if (said.isEmpty() || said.matches("(?s).*[。！？!?][”’）)」』]*")) {
            return said;
        }
        return (said.matches("(?s).*\\p{IsHan}\\.") ? said.substring(0, said.length() - 1) : said) + "。";
    }
}
