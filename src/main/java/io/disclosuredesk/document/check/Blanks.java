package io.disclosuredesk.document.check;

import java.util.regex.Pattern;

/** 未填写: what a template or a draft left open. */
final class Blanks implements LetterTest {

    private static final Pattern BLANK = Pattern.compile(
            "【[^】]*(待|填写|补充|此处)[^】]*】|\\{\\{|\\}\\}|\\[\\[|\\]\\]|_{2,}|＿{2,}|“\\s*”|‘\\s*’|《\\s*》|〈\\s*〉|（\\s*）|(?<![A-Za-z])(null|undefined)(?![A-Za-z])|[×xX]{2,}(年|月|日|号|局|公司)");

    @Override
    public void judge(Reading letter, Findings findings) {
        for (var piece : letter.own()) {
            var blank = BLANK.matcher(piece.text());
            if (blank.find()) {
                findings.add(piece.where(), "有没有填写的内容“" + blank.group() + "”。", "请补全或者删去。");
            }
        }
    }
}
