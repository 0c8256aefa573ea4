package io.disclosuredesk.document.check;

import java.util.stream.Collectors;

/** 逐项答复: every item once, none that was not asked for. */
final class EveryItem implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var times =
                letter.sections().stream().collect(Collectors.groupingBy(Reading.Section::item, Collectors.counting()));
        for (var item : letter.request().items()) {
            var where = "第" + item.number() + "项";
            var count = times.getOrDefault(item.number(), 0L);
            if (count == 0 || item.answer().outcome() == null) {
                findings.add(where, "没有答复。", "申请的每一项都要答复。");
            } else if (count > 1) {
                findings.add(where, "答复了" + count + "次。", "请合并为一次答复。");
            } else if (letter.sections().stream()
                    .anyMatch(section ->
                            section.item() == item.number() && section.text().isBlank())) {
                findings.add(where, "只有标题，没有答复内容。", "请写明结果、依据和理由。");
            }
        }
        times.keySet().stream()
                .filter(number -> letter.request().items().stream().noneMatch(item -> item.number() == number))
                .forEach(number -> findings.add("第" + number + "项", "申请里没有这一项。", "请删去多出的答复。"));
    }
}
