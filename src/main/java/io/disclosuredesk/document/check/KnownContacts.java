package io.disclosuredesk.document.check;

import io.disclosuredesk.request.RequestItem;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places and numbers a reply states on purpose: the organ's, the remedy bodies' and where an answer sends the applicant. */
final class KnownContacts {

    private KnownContacts() {}

    static String of(Reading letter) {
        var agency = letter.agency();
        return Stream.concat(
                        Stream.of(
                                agency.address(),
                                agency.phone(),
                                agency.reconsiderationBody().address(),
                                agency.reconsiderationBody().phone(),
                                agency.court().address(),
                                agency.court().phone()),
                        letter.request().items().stream()
                                .map(RequestItem::answer)
                                .map(answer -> answer.access())
                                .filter(Objects::nonNull))
                .collect(Collectors.joining("\n"));
    }
}
