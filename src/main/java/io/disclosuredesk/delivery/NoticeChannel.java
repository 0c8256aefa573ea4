package io.disclosuredesk.delivery;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** How an applicant is told of the steps of a case, if they want to be told. */
public enum NoticeChannel {
    MAIL("电子邮件"),
    SMS("手机短信");

    private final String label;

    NoticeChannel(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }

    /** The channels that a form names; what is none is left out. */
    public static Set<NoticeChannel> named(Collection<String> names) {
        var named = EnumSet.noneOf(NoticeChannel.class);
        Arrays.stream(values())
                .filter(channel -> names.contains(channel.name()))
                .forEach(named::add);
        return named;
    }
}
