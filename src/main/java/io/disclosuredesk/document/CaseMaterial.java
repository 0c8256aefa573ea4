package io.disclosuredesk.document;

import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.document.kind.Opinion;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.Agent;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Extension;
import io.disclosuredesk.request.IntakeFinding;
import io.disclosuredesk.request.Lateness;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of a case file are made from.
 *
 * @param agent who hands it in for the applicant
 * @param dictation who wrote for the applicant
 * @param nameOf the name colleagues read for a user id
 */
record CaseMaterial(
        DisclosureRequest request,
        DeadlinePolicy policy,
        List<CaseEvent> events,
        List<IntakeFinding> findings,
        int attachments,
        @Nullable Agent agent,
        @Nullable Dictation dictation,
        List<Extension> extensions,
        List<Lateness> lateness,
        UnaryOperator<String> nameOf) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The last event of this type. */
    Optional<CaseEvent> last(EventType type) {
        return events.stream().filter(event -> event.type() == type).reduce((earlier, later) -> later);
    }

    /** What was said at these steps, in order; the words name each step. */
    List<Opinion> opinions(Map<EventType, String> steps) {
        return events.stream()
                .filter(event -> steps.containsKey(event.type()))
                .map(event -> new Opinion(
                        steps.getOrDefault(event.type(), ""),
                        shown(event.detail()),
                        name(event.actor()),
                        day(event.at())))
                .toList();
    }

    String name(String userId) {
        return shown(nameOf.apply(userId));
    }

    @Nullable
    String nameIfKnown(@Nullable String userId) {
        return userId == null ? null : name(userId);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** A sheet must not fail for a character that somebody typed: what no font has shows as 〓. */
    static String shown(String text) {
        return LetterTypesetter.legible(text);
    }

    static @Nullable String shownIfStated(@Nullable String text) {
        return text == null || text.isBlank() ? null : shown(text);
    }
}
