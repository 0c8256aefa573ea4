package io.disclosuredesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailPartsTest {

    @Test
    void keepsEveryLineOfAHeaderAsShortAsServersWant() throws Exception {
        var part = MailParts.of("𠮷".repeat(100) + "（2）.pdf", "application/pdf", new byte[1]);
        assertThat(part.getFileName()).endsWith("𠮷（2）.pdf").startsWith("𠮷");
        var usual = MailParts.of("批".repeat(100) + ".pdf", "application/pdf", new byte[1]);
        assertThat(usual.getFileName()).isEqualTo("批".repeat(100) + ".pdf");
        for (var one : List.of(part, usual)) {
            for (var header : List.of("Content-Disposition", "Content-Type")) {
                assertThat(one.getHeader(header)[0].lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThan(998));
            }
        }
    }
}
