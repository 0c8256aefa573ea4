package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Column;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 各级意见: who said what when, in the order of the steps; at least one. */
public record Opinions(List<Opinion> opinions) implements Tabular {

    /** @throws IllegalArgumentException in Chinese, when there is none */
    public Opinions {
        opinions = List.copyOf(opinions);
        if (opinions.isEmpty()) {
            throw new IllegalArgumentException("各级意见不能为空。");
        }
    }

    /**
     * One step's opinion.
     *
     * @param step the step in the field's words: 拟稿, 签发
     * @param on when; null where it is not known or still to come
     */
    public record Opinion(String step, String person, String opinion, @Nullable LocalDate on) {}

    @Override
    public Letter.Block table() {
        return new Letter.Table(
                List.of(
                        new Column("环节", 3, true),
                        new Column("意见", 8, false),
                        new Column("姓名", 3, true),
                        new Column("日期", 4, true)),
                opinions.stream()
                        .map(each -> List.of(each.step(), each.opinion(), each.person(), FactLines.day(each.on(), "")))
                        .toList());
    }
}
