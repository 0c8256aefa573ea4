package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.PdfText;
import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.template.Wording;
import io.disclosuredesk.document.template.Wordings;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StoredFiles;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document names the kind of letter and the version of the wording it was made with, whatever the wording becomes. */
@EngineIT
class IssuedWordingIT {

    private static final LetterKind KIND = LetterKind.COMBINED_REPLY;

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    Wordings wordings;

    @Autowired
    Agencies agencies;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsTheVersionItWasMadeWith() {
        var shipped = wordings.newest(organ(), KIND);
        var own = save(shipped.text() + "\n特此说明第一版。", shipped);
        try {
            var before = issued();
            assertThat(made(before, DocumentKind.REPLY)).isEqualTo(new Made(KIND.name(), own.id()));
            assertThat(made(before, DocumentKind.RECEIPT))
                    .isEqualTo(new Made(
                            LetterKind.RECEIPT.name(),
                            wordings.newest(organ(), LetterKind.RECEIPT).id()));
            assertThat(text(before)).contains("特此说明第一版。");
            var next = save(shipped.text() + "\n特此说明第二版。", own);
            assertThat(text(before)).contains("特此说明第一版。");
            assertThat(made(before, DocumentKind.REPLY).wording()).isEqualTo(own.id());
            var after = issued();
            assertThat(text(after)).contains("特此说明第二版。");
            assertThat(made(after, DocumentKind.REPLY).wording()).isEqualTo(next.id());
        } finally {
            save(shipped.text(), wordings.newest(organ(), KIND));
        }
    }

    private record Made(String letter, long wording) {}

    private String issued() {
        var number = road.receive(MainRoad.EXAMPLE.form());
        road.reach(number, null);
        driver.runJobs();
        return number;
    }

    private Made made(String number, DocumentKind kind) {
        return jdbc.sql(
                        "select letter_kind as letter, template_id as wording from document where request_id = ? and kind = ?")
                .params(requests.byNumber(number).id(), kind.name())
                .query(Made.class)
                .single();
    }

    private String text(String number) {
        var reply = documents
                .find(requests.byNumber(number).id(), DocumentKind.REPLY)
                .orElseThrow();
        return PdfText.of(files.content(reply.file().id()));
    }

    private Wording save(String text, Wording basedOn) {
        var draft = new Wordings.Draft(text, LocalDate.now(clock), "用于测试", basedOn.id());
        return wordings.save(organ(), KIND, draft, "legal");
    }

    private long organ() {
        return agencies.ofPortal().id();
    }
}
