package io.disclosuredesk.document.pdf;

import java.util.Collection;
import java.util.stream.Collectors;

/** A letter holds characters that no font has. It must not go out with a gap in a name or a text. */
public final class UnprintableCharacterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnprintableCharacterException(Collection<Integer> characters) {
        super(characters.stream()
                .limit(10)
                .map(c -> "“%s”（U+%04X）".formatted(Character.toString(c), c))
                .collect(Collectors.joining("、", "字库中没有下列字符，文书无法排印：", "。请改用其他写法，或者配置收有这些字符的字库。")));
    }
}
