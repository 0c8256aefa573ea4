package io.disclosuredesk.document;

import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseLock;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤销文书: takes back a letter that has gone out. It changes what the letter is worth and nothing else: no period, no step, and
 * the file stays as it is. Once, and for good.
 */
@Component
public class Withdrawals {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Requests requests;
    private final Documents documents;
    private final Corrections corrections;
    private final Extensions extensions;
    private final Fees fees;
    private final CaseHistory history;
    private final JdbcClient jdbc;
    private final Clock clock;

    Withdrawals(
            Requests requests,
            Documents documents,
            Corrections corrections,
            Extensions extensions,
            Fees fees,
            CaseHistory history,
            JdbcClient jdbc,
            Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.corrections = corrections;
        this.extensions = extensions;
        this.fees = fees;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why this document cannot be withdrawn now, in a sentence for staff; empty when it can. */
    public Optional<String> refusal(DisclosureRequest request, IssuedDocument document) {
        if (document.kind() == DocumentKind.EVIDENCE) {
            return Optional.of("证据卷是归档材料，不是文书，不能撤销。");
        }
        if (document.withdrawal() != null) {
            return Optional.of("这份文书已经撤销，不能再次撤销。");
        }
        // a letter still on its way would go out all the same
        return isServed(request, document.kind())
                ? Optional.empty()
                : Optional.of("这份" + document.kind().label() + "还没有送达，不能撤销；送达登记以后才可以。");
    }

    private boolean isServed(DisclosureRequest request, DocumentKind kind) {
        return switch (kind) {
            case REPLY -> request.servedOn() != null;
            case CORRECTION_NOTICE ->
                corrections
                        .of(request.id())
                        .filter(one -> one.noticedOn() != null)
                        .isPresent();
            case EXTENSION_NOTICE -> extensions.of(request.id()).stream().anyMatch(one -> one.noticedOn() != null);
            case FEE_NOTICE -> fees.of(request.id()).stream().anyMatch(one -> one.noticedOn() != null);
            default -> true;
        };
    }

    /** The letters that could stand in the place of this one. */
    public List<IssuedDocument> replacements(long requestId, IssuedDocument document) {
        return documents.of(requestId).stream()
                .filter(other -> other.kind() != DocumentKind.EVIDENCE && other.kind() != document.kind())
                .filter(other -> other.withdrawal() == null)
                .toList();
    }

    /**
     * The reason as it will be kept.
     *
     * @throws StepRefusedException if it is too short or too long
     */
    public String checked(@Nullable String reason) {
        var why = InputText.line(reason);
        if (why == null || why.codePointCount(0, why.length()) < SHORTEST_REASON) {
            throw new StepRefusedException("请写明撤销的理由，至少" + SHORTEST_REASON + "个字；申请人会看到。");
        }
        if (why.length() > LONGEST_REASON) {
            throw new StepRefusedException("撤销的理由不能超过" + LONGEST_REASON + "个字，现有" + why.length() + "个字。");
        }
        return why;
    }

    /**
     * Withdraws the letter. Of two who do it at once the second is refused.
     *
     * @param replacedBy kind of the letter in its place, or null
     * @throws StepRefusedException if it cannot be withdrawn, the reason will not do, or the other letter cannot take its place
     */
    @Transactional
    public void withdraw(
            String caseNumber, DocumentKind kind, String userId, String reason, @Nullable DocumentKind replacedBy) {
        // the case row is the lock
        CaseLock.hold(jdbc, caseNumber);
        var request = requests.byNumber(caseNumber);
        var document = documents.find(request.id(), kind).orElseThrow(() -> new StepRefusedException("本件没有这份文书。"));
        refusal(request, document).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        var why = checked(reason);
        var replacement = replacedBy == null ? null : replacement(request, document, replacedBy);
        jdbc.sql("""
                        update document set withdrawn_on = ?, withdrawn_by = ?, withdrawn_reason = ?, replaced_by = ?
                        where id = ?
                        """)
                .params(LocalDate.now(clock), userId, why, replacement == null ? null : replacement.id(), document.id())
                .update();
        history.append(
                request.id(),
                EventType.LETTER_WITHDRAWN,
                userId,
                named(document) + (replacement == null ? "" : "，由" + named(replacement) + "替换") + "；理由：" + why);
    }

    private IssuedDocument replacement(DisclosureRequest request, IssuedDocument document, DocumentKind kind) {
        return replacements(request.id(), document).stream()
                .filter(other -> other.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new StepRefusedException("用来替换的文书不存在，或者已经撤销，请重新选择。"));
    }

    private static String named(IssuedDocument document) {
        return document.kind().label() + (document.number() == null ? "" : "（" + document.number() + "）");
    }
}
