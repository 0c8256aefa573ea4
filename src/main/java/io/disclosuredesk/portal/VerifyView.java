package io.disclosuredesk.portal;

import io.disclosuredesk.document.RegisteredLetter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the words of the page.
 *
 * @param code as it is printed; null for letters older than the register
 * @param signedBy common name in the certificate, as readers of PDF show it
 * @param tone how its state is coloured
 */
record VerifyView(
        @Nullable String code,
        String name,
        @Nullable String number,
        @Nullable String datedOn,
        String organ,
        int pages,
        List<Original> originals,
        @Nullable String signedBy,
        String state,
        String tone) {

    /** A file that is the letter, its digest in groups. */
    record Original(String form, List<String> digest) {}

    private static final int GROUP = 8;

    static VerifyView of(RegisteredLetter letter) {
        var mark = letter.mark();
        var datedOn = letter.datedOn();
        var signedBy = letter.signedBy();
        return new VerifyView(
                mark == null ? null : mark.printed(),
                letter.kind().label(),
                letter.number(),
                datedOn == null ? null : ChineseDates.date(datedOn),
                letter.organ(),
                letter.pages(),
                letter.originals().stream()
                        .map(original -> new Original(original.form(), groups(original.sha256())))
                        .toList(),
                signedBy == null ? null : commonName(signedBy),
                state(letter),
                letter.withdrawal() == null ? "good" : "late");
    }

    /** 有效；已撤销（2026年12月16日）；已被〔2026〕3号替换. */
    static String state(RegisteredLetter letter) {
        var withdrawal = letter.withdrawal();
        return switch (letter.state()) {
            case VALID -> letter.state().label();
            case WITHDRAWN ->
                letter.state().label() + "（"
                        + ChineseDates.date(Objects.requireNonNull(withdrawal).on()) + "）";
            case REPLACED -> {
                var replacement = Objects.requireNonNull(
                        Objects.requireNonNull(withdrawal).replacedBy());
                yield "已被" + replacement.name() + "替换（" + ChineseDates.date(withdrawal.on()) + "）";
            }
        };
    }

    private static String commonName(String subject) {
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> String.valueOf(part.getValue()))
                            .findFirst()
                            .orElse(subject);
        } catch (InvalidNameException e) {
            return subject;
        }
    }

    private static List<String> groups(String sha256) {
        var upper = sha256.toUpperCase(Locale.ROOT);
        return IntStream.range(0, upper.length() / GROUP)
                .mapToObj(i -> upper.substring(i * GROUP, (i + 1) * GROUP))
                .toList();
    }
}
