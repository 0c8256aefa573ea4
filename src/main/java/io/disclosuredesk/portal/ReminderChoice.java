package io.disclosuredesk.portal;

import io.disclosuredesk.delivery.NoticeChannel;
import java.util.Collection;
import java.util.List;

/** A channel for reminders as a box to tick. */
record ReminderChoice(String value, String label, boolean chosen) {

    /** The boxes, in their order; those of {@code chosen} are ticked. */
    static List<ReminderChoice> of(Collection<NoticeChannel> offered, Collection<String> chosen) {
        return offered.stream()
                .sorted()
                .map(channel -> new ReminderChoice(channel.name(), channel.label(), chosen.contains(channel.name())))
                .toList();
    }
}
