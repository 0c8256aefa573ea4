package io.disclosuredesk.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One holiday's section of a notice. A clause says with its last word what its dates are: 放假 or 补休 holidays, 上班 make-up days;
 * clauses that explain (其中…为法定节假日, …公休日调至…) only have their weekdays checked. A date whose clause says nothing known is
 * refused rather than dropped.
 */
final class NoticeSection {

    private static final Pattern SENTENCES = Pattern.compile("。");
    private static final Pattern CLAUSES = Pattern.compile("[，；]");
    private static final Pattern EXPLAINING = Pattern.compile("法定|公休|调至|日(?:（[^）]*）)?起");
    private static final Pattern COUNT = Pattern.compile("(?:共|放假)(\\d{1,2}|[一二三四五六七八九十])天");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String NUMERALS = "一二三四五六七八九十";

    private enum Says {
        HOLIDAY,
        MAKE_UP,
        EXPLANATION,
        NOTHING
    }

    private final NoticeDraft draft;
    private final String occasion;
    private final String where;
    private final NoticeDates dates;
    private int holidays;
    private boolean unread;

    NoticeSection(NoticeDraft draft, String occasion) {
        this.draft = draft;
        this.occasion = occasion;
        this.where = "“" + occasion + "”一段";
        this.dates = new NoticeDates(
                draft.year(),
                Occasions.of(occasion).contains(Occasions.NEW_YEAR),
                problem -> draft.refuse(where, problem));
    }

    void read(String body) {
        for (var sentence : SENTENCES.splitAsStream(body).toList()) {
            // 鼓励各单位…安排职工在除夕（2月9日）休息: an appeal, not a holiday
            if (!sentence.contains("鼓励")) {
                readSentence(sentence);
            }
        }
    }

    private void readSentence(String sentence) {
        var waiting = new ArrayList<LocalDate>();
        var within = false;
        for (var clause : CLAUSES.splitAsStream(sentence).toList()) {
            within |= clause.startsWith("其中");
            var found = dates.in(clause);
            var says = says(clause, within);
            if (says == Says.EXPLANATION) {
                waiting.clear();
                continue;
            }
            refuseRemains(clause, found.rest());
            waiting.addAll(found.dates());
            if (says != Says.NOTHING) {
                declare(says, clause, waiting);
                waiting.clear();
            }
            checkCount(clause);
        }
        if (!waiting.isEmpty()) {
            draft.refuse(where, "没有看懂“" + sentence + "”，请写明" + waiting.get(0) + "等日期放假还是上班，与节日安排无关的话请删去。");
        }
    }

    private static Says says(String clause, boolean within) {
        var explains = EXPLAINING.matcher(clause).find();
        if (clause.contains("上班") && !explains) {
            return Says.MAKE_UP;
        }
        if (within) {
            return Says.EXPLANATION;
        }
        if (isFree(clause)) {
            return Says.HOLIDAY;
        }
        return explains ? Says.EXPLANATION : Says.NOTHING;
    }

    private static boolean isFree(String clause) {
        return clause.contains("放假") || clause.contains("补休");
    }

    private void declare(Says says, String clause, List<LocalDate> days) {
        if (says == Says.MAKE_UP && isFree(clause)) {
            draft.refuse(where, "“" + clause + "”既说放假又说上班，请用逗号或者句号分开。");
        }
        if (days.isEmpty() && isReadable()) {
            draft.refuse(where, "“" + clause + "”没有写日期，请补上，例如“1月1日放假”；与节日安排无关的话请删去。");
        }
        var kind = says == Says.HOLIDAY ? DayKind.HOLIDAY : DayKind.MAKE_UP;
        days.forEach(day -> draft.add(day, kind, occasion, draft.number(), where));
        holidays += kind == DayKind.HOLIDAY ? days.size() : 0;
    }

    private void refuseRemains(String clause, String rest) {
        if (DIGIT.matcher(COUNT.matcher(rest).replaceAll("")).find()) {
            unread = true;
            draft.refuse(where, "没有看懂“" + clause + "”中的日期，请写成“1月1日（周五）至3日（周日）放假”的样子。");
        }
    }

    private void checkCount(String clause) {
        var count = COUNT.matcher(clause);
        if (count.find() && isReadable()) {
            var written = count.group(1);
            var numeral = NUMERALS.indexOf(written);
            var days = numeral >= 0 ? numeral + 1 : Integer.parseInt(written);
            if (days != holidays) {
                draft.refuse(where, "写的是" + count.group() + "，读到的放假日期却有" + holidays + "天，请核对起止日期。");
            }
        }
    }

    /** Whether every date so far was understood, so that missing or miscounted days are worth a word of their own. */
    private boolean isReadable() {
        return !unread && !dates.failed();
    }
}
