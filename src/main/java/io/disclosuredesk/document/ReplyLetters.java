package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.decision.Remedy;
import io.disclosuredesk.document.kind.CombinedReply;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.kind.ReplyData;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.UnprintableCharacterException;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Replies (文书 D20–D28): the letter that the decision table names for the item's outcome, or one reply that takes the items
 * one by one; each quotes the request, gives facts, reasons and article, and states the remedies.
 */
@Component
public class ReplyLetters {

    private final Requests requests;
    private final Agencies agencies;
    private final Corrections corrections;
    private final OutcomeTable table;
    private final ReplyRecords records;
    private final Letters letters;
    private final LetterTypesetter typesetter;
    private final Issuing issuing;
    private final Clock clock;

    ReplyLetters(
            Requests requests,
            Agencies agencies,
            Corrections corrections,
            OutcomeTable table,
            Letters letters,
            LetterTypesetter typesetter,
            Issuing issuing,
            Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.corrections = corrections;
        this.table = table;
        this.records = new ReplyRecords(table);
        this.letters = letters;
        this.typesetter = typesetter;
        this.issuing = issuing;
        this.clock = clock;
    }

    /**
     * The draft as it stands, marked as a draft; what it lacks shows as 【待填写】.
     *
     * @throws StepRefusedException if an item has no outcome yet, or a text cannot be printed
     */
    public byte[] preview(String caseNumber) {
        var letter = letter(requests.byNumber(caseNumber), true);
        try {
            return typesetter.typeset(letter).pdf();
        } catch (UnprintableCharacterException e) {
            throw new StepRefusedException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Makes sure that the reply can be set when it is issued, when nobody could mend it any more. Composes it without setting it.
     *
     * @throws StepRefusedException if it lacks something, a text is too long, or no font has one of its characters
     */
    public void requirePrintable(String caseNumber) {
        // the text of a record holds everything the letter prints
        var words = letter(requests.byNumber(caseNumber), false).toString();
        var shown = LetterTypesetter.legible(words);
        var missing = words.codePoints()
                .filter(c -> c != '〓' && shown.indexOf(c) < 0)
                .mapToObj(c -> "U+%04X".formatted(c))
                .distinct()
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new StepRefusedException("答复书中有字库没有的字符（" + missing + "），文书不能排印，请从理由、要素或者信息名称中删去或者换用别的字。");
        }
    }

    /** The reply of the case; made at the first call, the same afterwards. The case must have its number. */
    public IssuedDocument issue(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        var number = Objects.requireNonNull(request.replyNumber(), "答复书须先编发文字号");
        return issuing.issueComposed(request, DocumentKind.REPLY, number, () -> composed(request, false))
                .document();
    }

    Letter letter(DisclosureRequest request, boolean draft) {
        return composed(request, draft).letter();
    }

    private Letters.Composed composed(DisclosureRequest request, boolean draft) {
        var agency = agencies.byId(request.agencyId());
        var signedOn = request.signedOn();
        var made = signedOn == null ? LocalDate.now(clock) : signedOn;
        try {
            var data = data(request, agency, made, draft);
            return letters.composed(
                    data, agency, new Letters.Issue(request.replyNumber(), made, null, draft, List.of()));
        } catch (IllegalArgumentException e) {
            throw new StepRefusedException("答复书不能排印：" + e.getMessage());
        }
    }

    /** The record of the reply; {@code made} is the day whose law decides the remedies. */
    ReplyData data(DisclosureRequest request, Agency agency, LocalDate made, boolean draft) {
        var items = request.items();
        var remedies = new TreeMap<Integer, Remedy>();
        items.forEach(item -> remedies.put(item.number(), ruleOf(item).remedy()));
        var you = Addressing.of(request.applicant());
        // who stays silent gives up the whole request, so its items are not taken one by one
        var whole = items.size() == 1
                || items.stream().allMatch(item -> ruleOf(item).outcome().isGivenUp());
        var kind = whole ? LetterKind.ofCode(ruleOf(items.get(0)).letter()) : LetterKind.COMBINED_REPLY;
        var clauses = RemedyClauses.of(remedies, agency, you, kind, made);
        var corrected = RequestFacts.corrected(corrections.of(request.id()).orElse(null));
        if (whole) {
            return answer(request, items, clauses, draft);
        }
        return new CombinedReply(
                RequestFacts.of(request),
                corrected,
                ReleasedRecords.annexes(
                        items.stream().filter(item -> ruleOf(item).releases()).toList()),
                items.stream()
                        .<LetterData>map(item -> answer(request, List.of(item), List.of(), draft))
                        .toList(),
                clauses);
    }

    /** The answer to these items, which is the first one's. */
    private ReplyData answer(
            DisclosureRequest request, List<RequestItem> items, List<LetterData> remedies, boolean draft) {
        var item = items.get(0);
        var rule = ruleOf(item);
        var frame = new ReplyFrame(
                RequestFacts.of(request, items),
                RequestFacts.corrected(corrections.of(request.id()).orElse(null)),
                rule.article(),
                request.carrier().label(),
                request.deliveryMethod().label(),
                remedies);
        return records.of(rule.outcome(), frame, new AnswerFacts(item, draft));
    }

    private OutcomeRule ruleOf(RequestItem item) {
        var outcome = item.answer().outcome();
        if (outcome == null) {
            throw new StepRefusedException("第" + item.number() + "项还没有选择答复结果，选好并保存后才能预览。");
        }
        return table.rule(outcome);
    }
}
