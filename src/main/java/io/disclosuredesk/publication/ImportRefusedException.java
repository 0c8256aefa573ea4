package io.disclosuredesk.publication;

import java.util.List;

/** A file of titles that was not taken in; nothing of it was. */
public class ImportRefusedException extends RuntimeException {

    private final transient List<String> problems;

    ImportRefusedException(List<String> problems) {
        super("没有导入任何一行：" + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, a sentence each, the first hundred. */
    public List<String> problems() {
        return problems;
    }
}
