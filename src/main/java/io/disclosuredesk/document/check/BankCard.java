package io.disclosuredesk.document.check;

import io.disclosuredesk.request.Applicant;
import io.disclosuredesk.request.PersonalNumbers;

/** 银行账号. */
final class BankCard implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        for (var piece : letter.own()) {
            PersonalNumbers.bankCards(piece.text())
                    .forEach(number -> findings.add(piece.where(), "有银行卡号" + Applicant.masked(number) + "。", "请删去。"));
        }
    }
}
