package io.disclosuredesk.document.check;

import java.util.regex.Pattern;

/** 15个工作日 is the organ's promise; only a third party's or an organ's time to answer is 15 working days by law. */
final class TermWords implements LetterTest {

    private static final Pattern FALSE_TERM =
            Pattern.compile("(法定|依法|条例|第三十三条)[^。；]{0,20}(15|十五)(个)?工作日|(15|十五)(个)?工作日[^。；]{0,12}(法定|条例规定)");

    @Override
    public void judge(Reading letter, Findings findings) {
        for (var piece : letter.own()) {
            FALSE_TERM
                    .matcher(piece.text())
                    .results()
                    .filter(match ->
                            !sentenceAround(piece.text(), match.start()).matches("(?s).*(征求|意见|第三方|共同制作|承诺).*"))
                    .findFirst()
                    .ifPresent(match ->
                            findings.add(piece.where(), "把15个工作日说成了法定期限。", "法定答复期限是20个工作日（条例第三十三条），15个工作日是本机关的承诺。"));
        }
    }

    private static String sentenceAround(String text, int at) {
        var from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
        var to = text.indexOf('。', at);
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
