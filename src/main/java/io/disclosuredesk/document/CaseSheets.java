package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.document.SheetRecords.Sheet;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.Assistances;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.LatenessReasons;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 入卷表单: the sheets of a case file, set from the case as it stands whenever somebody asks for one (条例第四十五条). The case is the
 * truth, so nothing is kept here; the evidence bundle keeps them as they were when the case was closed.
 */
@Component
public class CaseSheets {

    private final Requests requests;
    private final Agencies agencies;
    private final Policies policies;
    private final CaseHistory history;
    private final Attachments attachments;
    private final Assistances assistances;
    private final Extensions extensions;
    private final LatenessReasons lateness;
    private final OutcomeTable table;
    private final Letters letters;
    private final LetterTypesetter typesetter;

    CaseSheets(
            Requests requests,
            Agencies agencies,
            Policies policies,
            CaseHistory history,
            Attachments attachments,
            Assistances assistances,
            Extensions extensions,
            LatenessReasons lateness,
            OutcomeTable table,
            Letters letters,
            LetterTypesetter typesetter) {
        this.requests = requests;
        this.agencies = agencies;
        this.policies = policies;
        this.history = history;
        this.attachments = attachments;
        this.assistances = assistances;
        this.extensions = extensions;
        this.lateness = lateness;
        this.table = table;
        this.letters = letters;
        this.typesetter = typesetter;
    }

    /** A sheet as a file. */
    public record SheetFile(LetterKind kind, String name, byte[] content) {}

    /** The kinds of sheets that the case has by now, in the order of the file. */
    public List<LetterKind> kinds(DisclosureRequest request) {
        return all(request, name -> name).map(Sheet::kind).distinct().toList();
    }

    /**
     * The sheet of this kind; where a case has several, the last one.
     *
     * @param nameOf the name colleagues read for a user id
     * @throws StepRefusedException if the step that it records is not done yet
     */
    public SheetFile file(DisclosureRequest request, LetterKind kind, UnaryOperator<String> nameOf) {
        return all(request, nameOf)
                .filter(sheet -> sheet.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(sheet -> set(request, sheet, kind.label() + "-" + request.caseNumber() + ".pdf"))
                .orElseThrow(() -> new StepRefusedException(refusal(kind)));
    }

    /** All sheets of the case, named by code and kind. */
    public List<SheetFile> files(DisclosureRequest request, UnaryOperator<String> nameOf) {
        var files = new ArrayList<SheetFile>();
        for (var sheet : all(request, nameOf).toList()) {
            var kind = sheet.kind();
            var before = files.stream().filter(file -> file.kind() == kind).count();
            var which = before == 0 ? "" : "（" + (before + 1) + "）";
            files.add(set(request, sheet, kind.code() + "-" + kind.label() + which + ".pdf"));
        }
        return List.copyOf(files);
    }

    private Stream<Sheet> all(DisclosureRequest request, UnaryOperator<String> nameOf) {
        var from = new CaseMaterial(
                request,
                policies.byCode(request.agencyId(), request.policy()),
                history.of(request.id()),
                requests.findingsOf(request.id()),
                attachments.of(request.id()).size(),
                assistances
                        .agentOf(request.id())
                        .map(Assistances.Authorised::agent)
                        .orElse(null),
                assistances.dictationOf(request.id()).orElse(null),
                extensions.of(request.id()),
                lateness.of(request.id()),
                nameOf);
        return Stream.of(
                        SheetRecords.registration(from),
                        ReviewSheets.search(from),
                        ReviewSheets.confidentiality(from),
                        ReviewSheets.signOff(from, table),
                        SheetRecords.extensions(from),
                        SheetRecords.lateness(from))
                .flatMap(List::stream);
    }

    private SheetFile set(DisclosureRequest request, Sheet sheet, String name) {
        var letter =
                letters.compose(sheet.data(), agencies.byId(request.agencyId()), Letters.Issue.of(null, sheet.on()));
        return new SheetFile(sheet.kind(), name, typesetter.typeset(letter).pdf());
    }

    private static String refusal(LetterKind kind) {
        return switch (kind) {
            case REGISTRATION_SHEET -> "本件还没有登记完毕，办结“登记申请”后才有登记表。";
            case SEARCH_RECORD_SHEET -> "本件还没有审查完毕，办结“审查申请”后才有检索记录表。";
            case CONFIDENTIALITY_SHEET -> "本件还没有通过保密审查，通过后才有保密审查表。";
            case SIGN_OFF_SHEET -> "本件还没有拟好答复稿，办结“拟制答复”后才有答复呈批单。";
            case EXTENSION_SHEET -> "本件没有申请过延期，没有延期审批表。";
            case LATENESS_SHEET -> "本件没有说明过逾期原因，没有逾期情况说明。";
            default -> "“" + kind.label() + "”不是由办理情况生成的入卷表单。";
        };
    }
}
