package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.decision.Remedy;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** 答复书: quotes the request, answers every item with reasons and article, states the remedies. */
@Component
public class ReplyLetters {

    private static final String TITLE = "政府信息公开申请答复书";
    private static final int ANNEX_NAME = 200;

    private final Requests requests;
    private final Agencies agencies;
    private final Corrections corrections;
    private final OutcomeTable table;
    private final LetterTypesetter typesetter;
    private final Issuing issuing;
    private final Clock clock;

    ReplyLetters(
            Requests requests,
            Agencies agencies,
            Corrections corrections,
            OutcomeTable table,
            LetterTypesetter typesetter,
            Issuing issuing,
            Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.corrections = corrections;
        this.table = table;
        this.typesetter = typesetter;
        this.issuing = issuing;
        this.clock = clock;
    }

    /**
     * The draft as it stands, marked as a draft.
     *
     * @throws StepRefusedException if an item has no outcome yet
     */
    public byte[] preview(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        return typesetter.typeset(letter(request, true)).pdf();
    }

    /** The reply of the case; made at the first call, the same afterwards. The case must have its number. */
    public IssuedDocument issue(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        var number = Objects.requireNonNull(request.replyNumber(), "答复书须先编发文字号");
        return issuing.issue(request, DocumentKind.REPLY, number, () -> letter(request, false))
                .document();
    }

    Letter letter(DisclosureRequest request, boolean draft) {
        var agency = agencies.byId(request.agencyId());
        var you = Addressing.of(request.applicant());
        var signedOn = request.signedOn();
        return new LetterBuilder(
                        agency.name(),
                        TITLE,
                        signedOn == null ? LocalDate.now(clock) : signedOn,
                        body(request, agency, you))
                .format(Letter.Format.OFFICIAL)
                .number(request.replyNumber())
                .addressee(request.applicant().name())
                .annexes(annexes(request))
                .note(agency.office() + "电话：" + agency.phone())
                .draft(draft)
                .build();
    }

    private List<Letter.Block> body(DisclosureRequest request, Agency agency, String you) {
        var body = new ArrayList<>(QuotedRequest.of(request, you));
        var several = request.items().size() > 1;
        body.addAll(corrected(request));
        body.add(new Letter.Paragraph("根据《中华人民共和国政府信息公开条例》的规定，现答复如下："));
        var remedies = new TreeMap<Integer, Remedy>();
        for (var item : request.items()) {
            var rule = ruleOf(item);
            remedies.put(item.number(), rule.remedy());
            if (several) {
                body.add(new Letter.Heading(1, numeral(item.number()) + "、关于第" + item.number() + "项申请"));
            }
            OutcomeClauses.of(item, rule, you).forEach(text -> body.add(new Letter.Paragraph(text)));
        }
        if (several) {
            body.add(new Letter.Heading(1, numeral(request.items().size() + 1) + "、救济途径"));
        }
        RemedyClauses.of(remedies, agency, you).forEach(text -> body.add(new Letter.Paragraph(text)));
        return body;
    }

    /** What the applicant corrected, in the applicant's own words; nothing where no correction came. */
    private List<Letter.Block> corrected(DisclosureRequest request) {
        return corrections
                .of(request.id())
                .filter(correction -> correction.answer() != null)
                .<List<Letter.Block>>map(correction -> {
                    var on = Objects.requireNonNull(correction.answeredOn());
                    var said = Objects.requireNonNull(correction.answer());
                    return List.of(
                            new Letter.Paragraph(ChineseDate.of(on) + "收到补正："),
                            new Letter.Quote(LetterTypesetter.legible(said)));
                })
                .orElse(List.of());
    }

    private OutcomeRule ruleOf(RequestItem item) {
        var outcome = item.answer().outcome();
        if (outcome == null) {
            throw new StepRefusedException("第" + item.number() + "项还没有选择答复结果，选好并保存后才能预览。");
        }
        return table.rule(outcome);
    }

    private List<Letter.Annex> annexes(DisclosureRequest request) {
        return request.items().stream()
                .filter(item -> ruleOf(item).releases())
                .flatMap(item -> OutcomeClauses.released(item).stream())
                .map(OutcomeClauses::inWords)
                .distinct()
                .map(ReplyLetters::annexName)
                .map(Letter.Annex::enclosed)
                .toList();
    }

    /** The body names the record in full, the list of annexes at the length it has room for. */
    private static String annexName(String name) {
        return name.codePointCount(0, name.length()) <= ANNEX_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, ANNEX_NAME - 1)) + "…";
    }

    /** 一 to 九十九, as headings are numbered. */
    private static String numeral(int n) {
        var digits = "零一二三四五六七八九";
        var tens = n / 10;
        var ones = n % 10;
        var front = tens == 0 ? "" : (tens == 1 ? "" : digits.charAt(tens)) + "十";
        return ones == 0 ? front : front + digits.charAt(ones);
    }
}
