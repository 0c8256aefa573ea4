package io.disclosuredesk.document.check;

import io.disclosuredesk.request.Applicant;
import io.disclosuredesk.request.PersonalNumbers;

/** 证件号码: no reply needs one, not even the applicant's own. */
final class IdentityNumber implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        for (var piece : letter.own()) {
            PersonalNumbers.identityNumbers(piece.text())
                    .forEach(number ->
                            findings.add(piece.where(), "有居民身份证号码" + Applicant.masked(number) + "。", "请删去，或者只写姓名。"));
        }
    }
}
