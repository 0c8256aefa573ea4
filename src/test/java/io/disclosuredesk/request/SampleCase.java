package io.disclosuredesk.request;

import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.ReplyDeadlines;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.SampleElements;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as tests need it: received on 9 March 2026, reply dated 20 March. */
public final class SampleCase {

    public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);
    public static final LocalDate SIGNED = LocalDate.of(2026, 3, 20);

    public static final SearchRecord SEARCH = new SearchRecord(
            "局档案室征地卷；OA公文系统", "样板村；第三批次", "征地事务科、局档案室", LocalDate.of(2026, 3, 12), "未检索到申请所指的信息", null);

    private SampleCase() {}

    /** A person with every kind of contact. */
    public static Applicant person() {
        return applicant(ApplicantType.NATURAL_PERSON, "张示例");
    }

    /** An organisation with every kind of contact. */
    public static Applicant company() {
        return applicant(ApplicantType.BUSINESS, "云州虚设矿业有限公司");
    }

    private static Applicant applicant(ApplicantType type, String name) {
        return new Applicant(
                type,
                name,
                IdType.RESIDENT_ID,
                "11010519491231002X",
                null,
                null,
                "13800000001",
                "applicant@example.com",
                "云州市云溪区虚构街1号",
                "990001");
    }

    /** The same applicant with another mail address. */
    public static Applicant withEmail(Applicant one, @Nullable String email) {
        return new Applicant(
                one.type(),
                one.name(),
                one.idType(),
                one.idNumber(),
                one.representative(),
                one.contactPerson(),
                one.phone(),
                email,
                one.address(),
                one.postcode());
    }

    /** A record to be disclosed in full, with the check's consent. */
    public static FoundRecord record(int number, String title) {
        return new FoundRecord(
                number,
                title,
                "云自然资〔2018〕12号",
                LocalDate.of(2018, 5, 2),
                3,
                Release.FULL,
                CheckConclusion.MAY_BE_DISCLOSED,
                null);
    }

    /** The same record with other words on its release. */
    public static FoundRecord record(FoundRecord one, Release release, @Nullable CheckConclusion conclusion) {
        return new FoundRecord(
                one.number(),
                one.title(),
                one.documentNumber(),
                one.madeOn(),
                one.pages(),
                release,
                conclusion,
                one.checkNote());
    }

    /** An item with its answer, searched for. */
    public static RequestItem item(int number, ItemAnswer answer, FoundRecord... records) {
        return new RequestItem(number, number, "样板村第三批次征地批复", SEARCH, List.of(records), answer);
    }

    /** The item without a record of the search. */
    public static RequestItem unsearched(RequestItem item) {
        return new RequestItem(
                item.id(), item.number(), item.description(), SearchRecord.NONE, item.records(), item.answer());
    }

    /** An answer that gives a reason, an access note, what is withheld and every element of its outcome. */
    public static ItemAnswer answer(Outcome outcome) {
        return new ItemAnswer(
                outcome,
                "这是结合本件事实写明的具体理由，足以让申请人知道为什么",
                "云州市政务大厅一楼查阅点，电话0000-12345678",
                "其他村民的姓名和银行账号",
                SampleElements.of(outcome));
    }

    /** A case of a person who downloads. */
    public static DisclosureRequest of(RequestItem... items) {
        return of(person(), items);
    }

    /** A case in the stage of delivery. */
    public static DisclosureRequest of(Applicant applicant, RequestItem... items) {
        return of(
                applicant, new DisclosureRequest.Handlers("registrar", "handler", null, "drafter", null, null), items);
    }

    /** A case with these people on it. */
    public static DisclosureRequest of(Applicant applicant, DisclosureRequest.Handlers handlers, RequestItem... items) {
        return new DisclosureRequest(
                7,
                1,
                "YZZRZY-2026-00012",
                null,
                CaseStage.DELIVERY,
                Receipt.online(RECEIVED),
                Instant.parse("2026-03-09T01:30:00Z"),
                null,
                DeadlinePolicy.DEFAULT.code(),
                ReplyDeadlines.of(RECEIVED, DeadlinePolicy.DEFAULT, PublishedCalendar.load()),
                applicant,
                Carrier.ELECTRONIC,
                DeliveryMethod.EMAIL,
                "征地事务科",
                handlers,
                null,
                "云自然资规公开答〔2026〕5号",
                SIGNED,
                null,
                null,
                List.of(items));
    }

    /** The same case in another stage. */
    public static DisclosureRequest at(CaseStage stage, DisclosureRequest one) {
        return new DisclosureRequest(
                one.id(),
                one.agencyId(),
                one.caseNumber(),
                one.processInstanceId(),
                stage,
                one.receipt(),
                one.submittedAt(),
                one.enteredBy(),
                one.policy(),
                one.deadlines(),
                one.applicant(),
                one.carrier(),
                one.deliveryMethod(),
                one.handlingUnit(),
                one.handlers(),
                one.returnedReason(),
                one.replyNumber(),
                one.signedOn(),
                one.servedOn(),
                one.withdrawnOn(),
                one.items());
    }
}
