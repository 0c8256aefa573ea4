package io.disclosuredesk.document.template;

import io.disclosuredesk.document.template.Words.Condition;
import io.disclosuredesk.document.template.Words.Literal;
import io.disclosuredesk.document.template.Words.Optional;
import io.disclosuredesk.document.template.Words.Piece;
import io.disclosuredesk.document.template.Words.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of one line: text, {@code {{名}}} and {@code [[…]]}. */
final class WordsReader {

    /** What an element may be called. */
    static final String NAME = "[\\p{IsHan}\\p{Alnum}]{1,30}";

    private static final Pattern TOKEN = Pattern.compile("\\{\\{|}}|\\[\\[|]]");
    private static final Pattern CONDITION = Pattern.compile("^([?!？！])\\s*(" + NAME + ")\\s*[：:]");

    private final int line;
    private final String text;
    private final List<Problem> problems;
    private int at;

    private WordsReader(int line, String text, List<Problem> problems) {
        this.line = line;
        this.text = text;
        this.problems = problems;
    }

    /** The words; what is wrong with them is added to {@code problems}. */
    static Words read(int line, String text, List<Problem> problems) {
        return new Words(List.copyOf(new WordsReader(line, text, problems).pieces(false)));
    }

    private List<Piece> pieces(boolean optional) {
        var pieces = new ArrayList<Piece>();
        Matcher token = TOKEN.matcher(text);
        while (token.find(at)) {
            literal(pieces, at, token.start());
            at = token.end();
            switch (token.group()) {
                case "{{" -> value(pieces);
                case "[[" -> {
                    if (optional) {
                        problem("[[ ]] 里面不能再有 [[ ]]。");
                    } else {
                        optional(pieces);
                    }
                }
                case "]]" -> {
                    if (optional) {
                        return pieces;
                    }
                    problem("]] 前面没有对应的 [[。");
                }
                default -> problem("}} 前面没有对应的 {{。");
            }
        }
        literal(pieces, at, text.length());
        at = text.length();
        if (optional) {
            problem("[[ 没有写完，缺少 ]]；要在同一行里写完。");
        }
        return pieces;
    }

    private void optional(List<Piece> pieces) {
        Matcher matcher = CONDITION.matcher(text).region(at, text.length());
        @Nullable Condition condition = null;
        if (matcher.lookingAt()) {
            condition = new Condition(matcher.group(2), matcher.group(1).matches("[?？]"));
            at = matcher.end();
        }
        var optional = new Optional(condition, List.copyOf(pieces(true)));
        if (condition == null && optional.values().findAny().isEmpty()) {
            problem("[[ ]] 里面没有要素，程序不知道何时省去它；请写入 {{名称}}，或者写成 [[?名称：文字]]。");
        }
        pieces.add(optional);
    }

    private void value(List<Piece> pieces) {
        int end = text.indexOf("}}", at);
        if (end < 0) {
            problem("{{ 没有写完，缺少 }}。");
            at = text.length();
            return;
        }
        String name = text.substring(at, end).strip();
        at = end + 2;
        if (name.matches(NAME)) {
            pieces.add(new Value(name));
        } else if (name.matches("[?!*/>？！].*")) {
            problem("{{" + name + "}} 要单独写成一行；一行里面的取舍请用 [[?名称：文字]]。");
        } else {
            problem("{{" + name + "}} 里面应当是一个要素的名称，只能有汉字、字母和数字。");
        }
    }

    private void literal(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Literal(text.substring(from, to)));
        }
    }

    private void problem(String sentence) {
        problems.add(new Problem(line, sentence));
    }
}
