package io.disclosuredesk.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** A notice cannot be taken into the calendar as it stands. Nothing was changed; every problem found is listed at once. */
public class NoticeRefusedException extends RuntimeException {

    /**
     * One thing to mend.
     *
     * @param where the place as the reader finds it: 文号, 年份, 第3行, “春节”一段
     * @param message a Chinese sentence that says what is wrong and how to mend it
     */
    public record Problem(String where, String message) {}

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public NoticeRefusedException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.where() + "：" + problem.message())
                .collect(Collectors.joining("；")));
        this.problems = List.copyOf(problems);
    }

    /** All things to mend, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }
}
