package io.disclosuredesk.portal;

import io.disclosuredesk.request.QueryCodes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a case to whoever has number and code; guessing is counted against the number. */
@Component
class CaseDoor {

    private final QueryCodes codes;
    private final RateLimits limits;

    CaseDoor(QueryCodes codes, RateLimits limits) {
        this.codes = codes;
        this.limits = limits;
    }

    /**
     * The case's id. An unknown number, a malformed one and a wrong code are not told apart.
     *
     * @throws TooManyRequestsException after too many wrong codes for the number
     */
    Optional<Long> open(String caseNumber, String code) {
        var number = lookedUp(caseNumber);
        limits.tried(number);
        var opened = codes.open(number, code);
        if (opened.isPresent()) {
            limits.opened(number);
        }
        return opened;
    }

    /** What to look up: a text no case can have is looked up all the same, in a form every database takes. */
    static String lookedUp(String caseNumber) {
        var stripped = caseNumber.strip();
        return stripped.matches("[A-Za-z0-9-]{1,40}") ? stripped : "-";
    }
}
