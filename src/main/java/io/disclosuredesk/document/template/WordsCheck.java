package io.disclosuredesk.document.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the names in the words of lines, and remembers which elements were used. */
final class WordsCheck {

    private final List<Problem> problems;
    private final Set<Elements.One> used = new HashSet<>();

    WordsCheck(List<Problem> problems) {
        this.problems = problems;
    }

    boolean isUsed(Elements.One element) {
        return used.contains(element);
    }

    /** A line of text: nothing in it may be several blocks. */
    void inLine(int line, Words words, Scope scope, Set<String> there) {
        each(line, words, scope, there, Set.of(ElementForm.TEXT, ElementForm.TEXTS));
    }

    /** A line of text that may be several blocks where it is nothing but a value. */
    void alone(int line, Words words, Scope scope, Set<String> there) {
        if (words.isOneValue()) {
            each(
                    line,
                    words,
                    scope,
                    there,
                    Set.of(
                            ElementForm.TEXT,
                            ElementForm.TEXTS,
                            ElementForm.PASSAGE,
                            ElementForm.QUOTATION,
                            ElementForm.BLOCKS));
        } else {
            inLine(line, words, scope, there);
        }
    }

    /** A cell of a table, whose value may have several lines. */
    void cell(int line, Words words, Scope scope, Set<String> there) {
        each(
                line,
                words,
                scope,
                there,
                Set.of(ElementForm.TEXT, ElementForm.TEXTS, ElementForm.PASSAGE, ElementForm.QUOTATION));
    }

    /** A head line that names several things: 附件, 抄送; a list that may be empty needs no condition. */
    void list(Head.Line line, Scope scope) {
        var words = line.words();
        if (words.isOneValue()) {
            var element = element(line.number(), words.bareValues().get(0).name(), scope);
            if (element != null && element.form().isList() && element.form() != ElementForm.RECORDS) {
                return;
            }
        }
        inLine(line.number(), words, scope, Set.of());
    }

    /** The element that a condition or a loop names; null, and a problem, if there is none. */
    Elements.@Nullable One known(int line, String name, Scope scope) {
        return element(line, name, scope);
    }

    private void each(int line, Words words, Scope scope, Set<String> there, Set<ElementForm> allowed) {
        words.bareValues().forEach(value -> value(line, value.name(), scope, there, allowed));
        for (var optional : words.optionals()) {
            var known = new HashSet<>(there);
            var condition = optional.condition();
            if (condition != null) {
                element(line, condition.name(), scope);
                if (condition.there()) {
                    known.add(condition.name());
                }
            }
            optional.values().forEach(value -> known.add(value.name()));
            optional.values().forEach(value -> value(line, value.name(), scope, known, allowed));
        }
    }

    private void value(int line, String name, Scope scope, Set<String> there, Set<ElementForm> allowed) {
        if (name.equals(Elements.COUNTER)) {
            if (!scope.isInLoop()) {
                problem(line, "{{序号}} 只能写在 {{*名称}} 里面。");
            }
            return;
        }
        var element = element(line, name, scope);
        if (element == null) {
            return;
        }
        if (!allowed.contains(element.form())) {
            problem(line, misplaced(element));
        } else if (element.nullable() && !there.contains(name)) {
            problem(line, "“" + name + "”不是每件都有，请写在 {{?" + name + "}} 和 {{/" + name + "}} 之间，或者用 [[ ]] 括起连同它一起省去的文字。");
        }
    }

    private static String misplaced(Elements.One element) {
        String name = element.name();
        return switch (element.form()) {
            case FLAG -> "“" + name + "”只有是和否，不能印出，请用作条件：{{?" + name + "}} 或者 [[?" + name + "：文字]]。";
            case RECORDS -> "“" + name + "”是多条记录，请用 {{*" + name + "}} 和 {{/" + name + "}} 逐条写出。";
            case ANNEXES -> "“" + name + "”是附件，只能写在“附件：”这一行。";
            case BLOCKS, PASSAGE, QUOTATION -> "“" + name + "”是" + element.form().label + "，{{" + name + "}} 要单独写成一行。";
            default -> "“" + name + "”不能写在这里。";
        };
    }

    private Elements.@Nullable One element(int line, String name, Scope scope) {
        var found = scope.find(name);
        if (found == null) {
            problem(line, "没有名为“" + name + "”的要素，请对照要素表；要素只能用表里的名称。");
            return null;
        }
        used.add(found.element());
        return found.element();
    }

    private void problem(int line, String sentence) {
        problems.add(new Problem(line, sentence));
    }
}
