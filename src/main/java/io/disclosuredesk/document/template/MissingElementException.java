package io.disclosuredesk.document.template;

import java.util.List;

/** A letter lacks elements that it must not go out without; names all of them, in Chinese. */
public class MissingElementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses a letter that lacks the elements with these names. */
    public MissingElementException(List<String> names) {
        super("缺少必备要素：" + String.join("、", names));
    }
}
