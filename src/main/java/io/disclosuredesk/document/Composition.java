package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.kind.ReplyData;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.template.Organ;
import io.disclosuredesk.document.template.Parts;
import io.disclosuredesk.document.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts a letter together from its wording and the wordings of what stands in it: clauses, answers of a combined reply. */
final class Composition {

    private final Function<LetterKind, Template> wording;
    private final Agency agency;
    private final Organ organ;

    Composition(Function<LetterKind, Template> wording, Agency agency) {
        this.wording = wording;
        this.agency = agency;
        this.organ = Letters.organ(agency);
    }

    Letter compose(LetterData data, Letters.Issue issue) {
        var parts = data instanceof ReplyData reply
                ? new Parts(clauses(reply.remedies()), answers(reply.answers()))
                : new Parts(clauses(issue.remedies()), List.of());
        return template(data)
                .fill(data, organ, parts, issue.date())
                .number(issue.number())
                .verification(issue.verification())
                .draft(issue.draft())
                .build();
    }

    /** A clause as a sheet of its own, to be looked at. */
    Letter clauseAlone(LetterData data, Letters.Issue issue) {
        return new LetterBuilder(
                        agency.name(),
                        data.kind().label(),
                        issue.date(),
                        template(data).clause(data, organ))
                .format(Letter.Format.SHEET)
                .sealed(false)
                .build();
    }

    private List<Letter.Block> clauses(List<LetterData> remedies) {
        return remedies.stream()
                .flatMap(remedy -> template(remedy).clause(remedy, organ).stream())
                .toList();
    }

    private List<Letter.Block> answers(List<LetterData> answers) {
        var blocks = new ArrayList<Letter.Block>();
        int number = 0;
        for (var answer : answers) {
            number++;
            var said = template(answer).answer(answer, organ);
            if (answers.size() == 1) {
                return said;
            }
            blocks.add(new Letter.Heading(1, "关于第" + number + "项申请"));
            said.forEach(block -> blocks.add(deeper(block)));
        }
        return blocks;
    }

    private static Letter.Block deeper(Letter.Block block) {
        return block instanceof Letter.Heading heading
                ? new Letter.Heading(Math.min(4, heading.level() + 1), heading.text())
                : block;
    }

    private Template template(LetterData data) {
        return wording.apply(data.kind());
    }
}
