package io.disclosuredesk.request;

import cn.hutool.core.util.IdcardUtil;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that belong to a person, wherever they stand in a text and however they are spaced. */
public final class PersonalNumbers {

    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{6}(?:18|19|20)\\d{9}[\\dXx](?![\\dXx])");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)[3-6]\\d{15,18}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})(?!\\d)");

    private PersonalNumbers() {}

    /**
     * The text as figures are read in it: in half-width characters, once as it is and once without the blanks and hyphens that
     * part a number. Numbers also stand beside other numbers: both readings count.
     */
    public static Stream<String> readings(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Stream.of(plain, plain.replaceAll("(?<=\\d)[\\s-]+(?=\\d)", ""));
    }

    /** Resident identity numbers (GB 11643-1999) whose check digit fits, none twice. */
    public static List<String> identityNumbers(String text) {
        return found(IDENTITY, text)
                .map(number -> number.toUpperCase(Locale.ROOT))
                .filter(IdcardUtil::isValidCard18)
                .distinct()
                .toList();
    }

    /** Bank cards of 16 to 19 digits whose check digit fits (Luhn), none twice. */
    public static List<String> bankCards(String text) {
        return found(CARD, text)
                .filter(PersonalNumbers::isLuhn)
                .filter(number -> !IdcardUtil.isValidCard18(number))
                .distinct()
                .toList();
    }

    /** Mobile and landline numbers in figures only, none twice. */
    public static List<String> phones(String text) {
        return found(PHONE, text)
                .map(number -> number.replace("-", ""))
                .distinct()
                .toList();
    }

    /** The text with what reads like an identity, card or telephone number covered but for its first three figures. */
    public static String covered(String text) {
        var covered = text;
        for (var pattern : List.of(IDENTITY, CARD, PHONE)) {
            covered =
                    pattern.matcher(covered).replaceAll(number -> number.group().substring(0, 3) + "***");
        }
        return covered;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return readings(text)
                .flatMap(reading -> pattern.matcher(reading).results())
                .map(MatchResult::group);
    }

    private static boolean isLuhn(String number) {
        var sum = 0;
        for (var i = 0; i < number.length(); i++) {
            var digit = number.charAt(number.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
