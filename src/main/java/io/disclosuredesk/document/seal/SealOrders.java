package io.disclosuredesk.document.seal;

import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.FourEyes;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SignOff;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided about the seal of a reply. How it is sealed is settled when it gets its number, by the authorisation of
 * that moment: a keeper who withdraws it later stops the replies that follow, not one that is already on its way.
 */
@Component
public class SealOrders {

    private final JdbcClient jdbc;
    private final Requests requests;
    private final SealHolder seal;
    private final SealAuthorisations authorisations;
    private final SignOff signOff;
    private final Clock clock;

    SealOrders(
            JdbcClient jdbc,
            Requests requests,
            SealHolder seal,
            SealAuthorisations authorisations,
            SignOff signOff,
            Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.seal = seal;
        this.authorisations = authorisations;
        this.signOff = signOff;
        this.clock = clock;
    }

    /** The states a reply's seal can be in. */
    enum State {
        WITH_SIGN_OFF,
        ON_PAPER,
        WAITING,
        APPLIED,
        RETURNED
    }

    /** What counts for a reply, and who decided it. */
    record Order(State state, String by) {}

    /** Settles how the signed-off reply of the case is sealed; true if it waits for the keeper. */
    @Transactional
    public boolean settle(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        if (seal.certificate().isEmpty()) {
            add(request, State.ON_PAPER, CaseHistory.SYSTEM);
            return false;
        }
        var authorised = authorisations
                .current(request.agencyId(), SealedLetters.REPLY)
                .filter(SealAuthorisations.Decision::withSignOff);
        add(
                request,
                authorised.isPresent() ? State.WITH_SIGN_OFF : State.WAITING,
                authorised.map(SealAuthorisations.Decision::by).orElse(CaseHistory.SYSTEM));
        return authorised.isEmpty();
    }

    /**
     * The keeper's decision on one reply: apply the seal, or take the sign-off back.
     *
     * @throws StepRefusedException if the reply does not wait for the seal, the keeper drafted or signed it off, the
     *     certificate is not valid, or it is sent back without a reason
     */
    @Transactional
    public void decide(String caseNumber, String keeper, SignOff.Verdict verdict) {
        var request = requests.byNumber(caseNumber);
        if (current(request.id())
                .filter(order -> order.state() == State.WAITING)
                .isEmpty()) {
            throw new StepRefusedException("本件不在等待用印，请刷新任务列表。");
        }
        FourEyes.APPLY_SEAL.refusal(request, keeper).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        if (verdict.passed()) {
            seal.requireValid();
            add(request, State.APPLIED, keeper);
        } else {
            signOff.returnUnsealed(caseNumber, keeper, verdict.comment());
            add(request, State.RETURNED, keeper);
        }
    }

    /** The order that counts; empty for a case that got its number before there was a seal. */
    Optional<Order> current(long requestId) {
        return jdbc.sql("select state, decided_by from seal_order where request_id = ? order by id desc limit 1")
                .param(requestId)
                .query((row, n) -> new Order(State.valueOf(row.getString("state")), row.getString("decided_by")))
                .optional();
    }

    private void add(DisclosureRequest request, State state, String by) {
        jdbc.sql("insert into seal_order (request_id, state, decided_by, decided_at) values (?, ?, ?, ?)")
                .params(request.id(), state.name(), by, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
