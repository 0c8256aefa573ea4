package io.disclosuredesk.metrics;

import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.EventType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which stage held a case on which day, from its events alone. */
final class CaseTimeline {

    private static final Map<EventType, CaseStage> LEADS_TO = Map.ofEntries(
            Map.entry(EventType.RECEIVED, CaseStage.REGISTRATION),
            Map.entry(EventType.REGISTERED, CaseStage.REVIEW),
            Map.entry(EventType.CORRECTION_NOTICED, CaseStage.CORRECTION),
            Map.entry(EventType.CORRECTION_NOTICED_LATE, CaseStage.REGISTRATION),
            Map.entry(EventType.CORRECTION_PROLONGED, CaseStage.CORRECTION),
            Map.entry(EventType.CORRECTED, CaseStage.REGISTRATION),
            Map.entry(EventType.ABANDONED, CaseStage.LEGAL),
            Map.entry(EventType.REVIEWED, CaseStage.CONFIDENTIALITY),
            Map.entry(EventType.FEE_APPROVED, CaseStage.FEE),
            Map.entry(EventType.FEE_REFUSED, CaseStage.CONFIDENTIALITY),
            Map.entry(EventType.FEE_NOTICED, CaseStage.FEE),
            Map.entry(EventType.FEE_NOTICED_LATE, CaseStage.CONFIDENTIALITY),
            Map.entry(EventType.FEE_PAID, CaseStage.CONFIDENTIALITY),
            Map.entry(EventType.FEE_UNPAID, CaseStage.LEGAL),
            Map.entry(EventType.CONFIDENTIALITY_PASSED, CaseStage.DRAFT),
            Map.entry(EventType.CONFIDENTIALITY_RETURNED, CaseStage.REVIEW),
            Map.entry(EventType.DRAFTED, CaseStage.LEGAL),
            Map.entry(EventType.LEGAL_PASSED, CaseStage.APPROVAL),
            Map.entry(EventType.LEGAL_RETURNED, CaseStage.DRAFT),
            Map.entry(EventType.APPROVED, CaseStage.ISSUE),
            Map.entry(EventType.APPROVAL_RETURNED, CaseStage.DRAFT),
            Map.entry(EventType.SEAL_RETURNED, CaseStage.DRAFT),
            Map.entry(EventType.REPLY_ISSUED, CaseStage.DELIVERY),
            Map.entry(EventType.ARCHIVED, CaseStage.ARCHIVED),
            Map.entry(EventType.WITHDRAWN, CaseStage.WITHDRAWN));

    private final NavigableMap<LocalDate, CaseStage> stages = new TreeMap<>();

    /** @param events of one case, in their order */
    CaseTimeline(List<CaseEvent> events, ZoneId zone) {
        var abandoned = false;
        for (var event : events) {
            var stage = stageAfter(event.type(), abandoned);
            if (stage != null) {
                stages.put(event.at().atZone(zone).toLocalDate(), stage);
                abandoned = event.type() == EventType.ABANDONED
                        || (abandoned && stage != CaseStage.CORRECTION && stage != CaseStage.REGISTRATION);
            }
        }
    }

    /** Where the event left the case; null when it stayed where it was. */
    private static @Nullable CaseStage stageAfter(EventType type, boolean abandoned) {
        var stage = LEADS_TO.get(type);
        // what was closed for silence goes back to where the silence was noted
        return stage == CaseStage.DRAFT && abandoned ? CaseStage.CORRECTION : stage;
    }

    /** The stage at the end of the day; registration before anything was written down. */
    CaseStage on(LocalDate day) {
        var entry = stages.floorEntry(day);
        return entry == null ? CaseStage.REGISTRATION : entry.getValue();
    }
}
