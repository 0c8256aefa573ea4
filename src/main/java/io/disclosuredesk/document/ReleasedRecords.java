package io.disclosuredesk.document;

import io.disclosuredesk.document.kind.Gap;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.RequestItem;
import java.util.ArrayList;
import java.util.List;

/** The records that are handed out with a reply, as its text and its list of annexes name them. */
final class ReleasedRecords {

    private static final int ANNEX_NAME = 200;

    private ReleasedRecords() {}

    /** What both handler and confidentiality check allow. */
    static List<FoundRecord> of(RequestItem item) {
        return item.records().stream().filter(FoundRecord::isReleased).toList();
    }

    /** One line a record, numbered where there are several. */
    static List<String> listed(AnswerFacts facts) {
        var records = of(facts.item());
        if (records.isEmpty()) {
            return facts.gap("提供的信息", List.of(Gap.TEXT + "。"));
        }
        var lines = new ArrayList<String>();
        for (var i = 0; i < records.size(); i++) {
            var end = i == records.size() - 1 ? "。" : "；";
            lines.add((records.size() > 1 ? "（" + (i + 1) + "）" : "") + inWords(records.get(i)) + end);
        }
        return lines;
    }

    /** The annexes, none named twice. */
    static List<Letter.Annex> annexes(List<RequestItem> items) {
        return items.stream()
                .flatMap(item -> of(item).stream())
                .map(found -> new Letter.Annex(annexName(found), found.pages(), List.of()))
                .distinct()
                .toList();
    }

    /** Title, document number and pages. */
    static String inWords(FoundRecord found) {
        var details = new ArrayList<String>();
        if (found.documentNumber() != null) {
            details.add(found.documentNumber());
        }
        if (found.pages() != null) {
            details.add("共" + found.pages() + "页");
        }
        return title(found) + (details.isEmpty() ? "" : "（" + String.join("，", details) + "）");
    }

    /** The body names the record in full, the list of annexes at the length it has room for. */
    private static String annexName(FoundRecord found) {
        var name = title(found) + (found.documentNumber() == null ? "" : "（" + found.documentNumber() + "）");
        return name.codePointCount(0, name.length()) <= ANNEX_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, ANNEX_NAME - 1)) + "…";
    }

    private static String title(FoundRecord found) {
        return found.title().startsWith("《")
                ? found.title()
                : "《" + found.title().replace('《', '〈').replace('》', '〉') + "》";
    }
}
