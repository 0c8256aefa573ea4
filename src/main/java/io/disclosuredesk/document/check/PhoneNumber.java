package io.disclosuredesk.document.check;

import io.disclosuredesk.request.Applicant;
import io.disclosuredesk.request.PersonalNumbers;
import java.util.HashSet;
import java.util.regex.Pattern;

/** 电话号码和电子邮箱 that no answer needs. */
final class PhoneNumber implements LetterTest {

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

    @Override
    public void judge(Reading letter, Findings findings) {
        var contacts = KnownContacts.of(letter);
        var known = new HashSet<>(PersonalNumbers.phones(contacts));
        for (var piece : letter.own()) {
            PersonalNumbers.phones(piece.text()).stream()
                    .filter(number -> !known.contains(number))
                    .forEach(number ->
                            findings.add(piece.where(), "有电话号码" + Applicant.masked(number) + "。", "是个人的请删去；是机关的请说明。"));
            MAIL.matcher(piece.text())
                    .results()
                    .filter(mail -> !contacts.contains(mail.group()))
                    .forEach(mail -> findings.add(
                            piece.where(), "有电子邮箱" + Applicant.masked(mail.group()) + "。", "是个人的请删去；是机关的请说明。"));
        }
    }
}
