package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerElements;
import io.disclosuredesk.decision.AnswerValues;
import java.util.EnumSet;
import java.util.Set;

/** 答复要素: what the outcome asks for beyond its reason is on record and stands in the letter. */
final class ElementsStated implements LetterTest {

    /** For the file, never for the letter. */
    private static final Set<AnswerElement> FILE_ONLY =
            EnumSet.of(AnswerElement.SECRECY_BASIS, AnswerElement.SECRECY_LEVEL, AnswerElement.SECRECY_TERM);

    /** Choices that the letter names in the words of the choice. */
    private static final Set<AnswerElement> NAMED = EnumSet.of(
            AnswerElement.ENDANGERED,
            AnswerElement.INTEREST,
            AnswerElement.INTERNAL_KIND,
            AnswerElement.DELIBERATIVE_KIND,
            AnswerElement.PETITION_KIND);

    @Override
    public void judge(Reading letter, Findings findings) {
        letter.parts().forEach(part -> {
            var values = part.item().answer().elements();
            var outcome = part.rule().outcome();
            AnswerElements.refusal(outcome, values, letter.request().deadlines().receivedOn(), Terms.day(letter))
                    .ifPresentOrElse(
                            sentence -> findings.add(part.where(), sentence, "请退回补填。"),
                            () -> AnswerElements.askedFor(outcome, values).byElement().keySet().stream()
                                    .filter(element -> !isStated(letter, part, element, values))
                                    .forEach(element -> findings.add(
                                            part.where(), "没有写明“" + element.label() + "”。", "请核对模板是否漏了这项要素。")));
        });
    }

    private static boolean isStated(Reading letter, Reading.Part part, AnswerElement element, AnswerValues values) {
        if (FILE_ONLY.contains(element)) {
            return true;
        }
        return switch (element.form()) {
            case LINE, TEXT, CLAUSE -> letter.says(part.text(), String.valueOf(values.text(element)));
            case DATE -> {
                var day = values.date(element);
                yield day == null || part.text().contains(Dates.of(day));
            }
            case SEVERAL ->
                !NAMED.contains(element)
                        || values.several(element).stream().allMatch(choice -> letter.says(part.text(), choice));
            case ONE, CONFIRMED -> true;
        };
    }
}
