package io.disclosuredesk.document.template;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A template is not as it should be; tells everything that is wrong with it at once, in Chinese. */
public class TemplateRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Refuses a template for these reasons, at least one. */
    public TemplateRefusedException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems =
                problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    /** Everything that is wrong, by line. */
    public List<Problem> problems() {
        return problems;
    }
}
