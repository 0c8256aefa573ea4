package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.Withdrawals;
import io.disclosuredesk.evidence.EvidenceBundle;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.Sha256;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 证据卷: closed once; what happens afterwards stands beside it. */
@EngineIT
class EvidenceSupplementIT {

    private static final String REASON = "复议机关撤销本答复，依复议决定书重新答复";

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
    EvidenceBundle evidence;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void receivesARequest() {
        number = road.receive(MainRoad.EXAMPLE.form());
    }

    @Test
    void isThereOnlyOnceTheArchiveIsClosed() throws IOException {
        assertThat(evidence.supplement(number)).isEmpty();
        archive();
        assertThat(supplement()).containsOnlyKeys("5-文书目录.tsv", "6-办理记录.tsv", "7-目录与摘要.tsv");
    }

    @Test
    void saysWhatHappenedAfterwardsAndLeavesTheArchiveAsItWas() throws IOException {
        archive();
        var closed = bundle();
        withdrawals.withdraw(number, DocumentKind.REPLY, "legal", REASON, null);

        assertThat(bundle()).isEqualTo(closed);
        assertThat(rowOf(DocumentKind.REPLY, unpacked(closed))).contains("有效").doesNotContain(REASON);
        var supplement = supplement();
        assertThat(rowOf(DocumentKind.REPLY, supplement))
                .contains("已撤销", "legal", REASON, document(DocumentKind.REPLY).sha256());
        assertThat(supplement.get("6-办理记录.tsv")).contains(REASON);
        assertThat(supplement.get("7-目录与摘要.tsv"))
                .contains(digest(supplement, "5-文书目录.tsv"), digest(supplement, "6-办理记录.tsv"));
    }

    @Test
    void isRefusedWhenTheRecordWasTamperedWith() {
        archive();
        jdbc.sql("update case_event set detail = '另一种说法' where request_id = ? and event_no = 2")
                .param(requests.byNumber(number).id())
                .update();
        assertThatThrownBy(() -> evidence.supplement(number))
                .hasMessageContaining("办理记录校验不一致")
                .hasMessageContaining(number);
    }

    private void archive() {
        road.reach(number, null);
        driver.runJobs();
    }

    private byte[] bundle() {
        return files.content(document(DocumentKind.EVIDENCE).id());
    }

    private StoredFile document(DocumentKind kind) {
        return documents
                .find(requests.byNumber(number).id(), kind)
                .orElseThrow()
                .file();
    }

    private Map<String, String> supplement() throws IOException {
        return unpacked(evidence.supplement(number).orElseThrow());
    }

    private static String rowOf(DocumentKind kind, Map<String, String> unpacked) {
        return content(unpacked, "5-文书目录.tsv")
                .lines()
                .filter(line -> line.startsWith(kind.label() + "\t"))
                .findFirst()
                .orElseThrow();
    }

    private static String content(Map<String, String> unpacked, String name) {
        return Objects.requireNonNull(unpacked.get(name), name);
    }

    private static String digest(Map<String, String> unpacked, String name) {
        var content = content(unpacked, name).getBytes(StandardCharsets.UTF_8);
        return name + "\t" + content.length + "\t" + Sha256.of(content);
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
