package io.disclosuredesk.calendar;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of holidays: the seven every notice arranges (全国年节及纪念日放假办法第二条), and how else people write them. */
final class Occasions {

    static final String NEW_YEAR = "元旦";

    /** The seven, in the order of the year. */
    static final List<String> STATUTORY = List.of(NEW_YEAR, "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");

    private static final Map<String, String> ALIASES = Map.of(
            "新年", NEW_YEAR,
            "清明", "清明节",
            "五一", "劳动节",
            "国际劳动节", "劳动节",
            "五一国际劳动节", "劳动节",
            "端午", "端午节",
            "中秋", "中秋节",
            "国庆", "国庆节",
            "十一", "国庆节");

    /** Days of remembrance that the State Council may declare holidays once, as in 2015. */
    private static final String REMEMBRANCE = "纪念日";

    private static final Pattern JOIN = Pattern.compile("[、和及]");
    private static final Pattern REMARK = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern QUOTES = Pattern.compile("[“”\"‘’]");

    private Occasions() {}

    /** The name as the calendar keeps it: holidays that fall together are joined by 、 in the order written. */
    static String canonical(String written) {
        var bare = QUOTES.matcher(written.strip()).replaceAll("");
        return JOIN.splitAsStream(bare)
                .map(name -> ALIASES.getOrDefault(name, name))
                .collect(Collectors.joining("、"));
    }

    /** The holidays that a canonical name joins, without remarks in brackets: 春节(除夕) is 春节. */
    static List<String> of(String canonical) {
        return JOIN.splitAsStream(REMARK.matcher(canonical).replaceAll("")).toList();
    }

    /** Whether every holiday that a canonical name joins is one of the seven or a day of remembrance. */
    static boolean areKnown(String canonical) {
        return of(canonical).stream().allMatch(name -> STATUTORY.contains(name) || name.endsWith(REMEMBRANCE));
    }
}
