package io.disclosuredesk.document.check;

import io.disclosuredesk.request.RequestItem;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 住址: looks like the door of a dwelling; a guess, so it asks for a reason and blocks nothing. */
final class HomeAddress implements LetterTest {

    private static final Pattern NAMED = Pattern.compile("《[^》]*》");
    private static final Pattern DOOR = Pattern.compile(
            "\\p{IsHan}{1,12}(?:村|路|街|巷|弄|胡同|大道|小区|花园|新村)\\d+(?:号|组)(?:\\d+(?:室|户|幢|栋|号楼?))+|\\d+(?:栋|幢|号楼)\\d+单元|\\d+单元\\d+室?|\\p{IsHan}{2,12}(?:村|路|街|巷|弄|胡同)\\d+组?\\d*号(?![线楼口])");

    /** The end of an address tells it from others; its beginning runs into the sentence. */
    private static final int END = 6;

    @Override
    public void judge(Reading letter, Findings findings) {
        // a place the applicant asks about is no secret to the applicant
        var contacts = KnownContacts.of(letter)
                + letter.request().items().stream()
                        .map(RequestItem::description)
                        .collect(Collectors.joining("\n"));
        var own = letter.request().applicant().address();
        for (var piece : letter.own()) {
            // the titles of records are theirs
            var text = NAMED.matcher(piece.text()).replaceAll("");
            var told = own != null && !contacts.contains(own) && text.contains(own);
            var door = DOOR.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .anyMatch(found -> !contacts.contains(found.substring(Math.max(0, found.length() - END))));
            if (told || door) {
                findings.add(piece.where(), "像是写了个人的住址。", "是个人住址的请删去；不是的请说明。");
            }
        }
    }
}
