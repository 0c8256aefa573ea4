package io.disclosuredesk.document.check;

import java.util.regex.Pattern;

/** 标点: doubled or run into each other. */
final class Punctuation implements LetterTest {

    private static final Pattern DOUBLED =
            Pattern.compile("[，。；：、？！][，。；：、]|。(?=[”’]?。)|(?<=\\p{IsHan})[,;](?=\\p{IsHan})");

    @Override
    public void judge(Reading letter, Findings findings) {
        for (var piece : letter.own()) {
            var doubled = DOUBLED.matcher(piece.text());
            if (doubled.find()) {
                findings.add(piece.where(), "标点“" + doubled.group() + "”重复或者用错。", "请改正。");
            }
        }
    }
}
