package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.OfdTwin;
import io.disclosuredesk.document.seal.Sealing;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The twin beside the letter: made once, never in the letter's way. */
class OfdTwinsTest {

    private static final IssuedDocument LETTER = new IssuedDocument(
            1,
            DocumentKind.REPLY,
            null,
            "答复书",
            1,
            new StoredFile(1, "答复书-1.pdf", "application/pdf", 9, "0"),
            Instant.EPOCH,
            null,
            null);

    private final SimpleDriverDataSource source =
            new SimpleDriverDataSource(new Driver(), "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final StoredFiles files = mock();
    private final Documents documents = mock();
    private int made;

    @BeforeEach
    void keepsOneLetter() {
        jdbc.sql("create table stored_file (id bigint, file_name varchar(255), media_type varchar(100),"
                        + " size_bytes bigint, sha256 varchar(64))")
                .update();
        jdbc.sql("create table document (id bigint, ofd_file_id bigint, ofd_failure varchar(500))")
                .update();
        jdbc.sql("insert into document (id) values (1)").update();
        when(files.content(1)).thenReturn(new byte[] {1});
        when(files.store(eq("答复书-1.ofd"), eq("application/ofd"), any())).then(call -> {
            jdbc.sql("insert into stored_file values (2, '答复书-1.ofd', 'application/ofd', 1, 'abc')")
                    .update();
            return new StoredFile(2, "答复书-1.ofd", "application/ofd", 1, "abc");
        });
        when(documents.find(eq(7L), any())).thenReturn(Optional.empty());
        when(documents.keep(eq(7L), any())).thenReturn(new Documents.Kept(LETTER, true));
    }

    @Test
    void isMadeOnceAndFoundAfterwards() {
        var twins = twins(pdf -> {
            made++;
            return pdf;
        });
        var first = twins.of(LETTER);
        assertThat(twins.of(LETTER)).isEqualTo(first);
        assertThat(first.sha256()).isEqualTo("abc");
        assertThat(made).isEqualTo(1);
    }

    @Test
    void isKeptWithTheLetterWhenItIsIssued() {
        var twins = twins(OfdTwin::of);
        issue(twins);
        assertThat(jdbc.sql("select ofd_file_id from document")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(twins.of(LETTER).id()).isEqualTo(2);
    }

    @Test
    void doesNotStopALetterWhoseTermRuns() {
        var broken = twins(pdf -> {
            throw new IllegalStateException("字体没有嵌入");
        });
        var issued = issue(broken);
        assertThat(issued.fresh()).isTrue();
        verify(documents).keep(eq(7L), any());
        assertThat(broken.failure(1)).isEqualTo("字体没有嵌入");

        assertThat(broken.ifPossible(LETTER)).isEmpty();
        assertThatThrownBy(() -> broken.of(LETTER))
                .isInstanceOf(OfdUnavailableException.class)
                .hasMessageContaining("《答复书》")
                .hasMessageContaining("请下载PDF文件");
        var mended = twins(pdf -> pdf);
        assertThat(mended.of(LETTER).id()).isEqualTo(2);
        assertThat(mended.failure(1)).isNull();
    }

    @Test
    void cutsAnEndlessReason() {
        var broken = twins(pdf -> {
            throw new IllegalStateException("字".repeat(600));
        });
        assertThat(broken.ifPossible(LETTER)).isEmpty();
        assertThat(broken.failure(1)).hasSize(500);
    }

    @Test
    void isOnlyForLetters() {
        var archive = new IssuedDocument(
                1,
                DocumentKind.EVIDENCE,
                null,
                "证据卷",
                0,
                new StoredFile(1, "证据卷.zip", "application/zip", 9, "0"),
                Instant.EPOCH,
                null,
                null);
        assertThat(twins(pdf -> pdf).ifPossible(archive)).isEmpty();
    }

    private Issuing.Issued issue(OfdTwins twins) {
        var request = SampleCase.of(SampleCase.item(1, ItemAnswer.NONE));
        Sealing sealing = mock();
        when(sealing.seal(any(), any(), any(), any())).thenReturn(Optional.empty());
        return new Issuing(
                        documents,
                        new LetterTypesetter(),
                        sealing,
                        mock(),
                        transaction(),
                        codes(),
                        twins,
                        mock(),
                        new Timings(new SimpleMeterRegistry()))
                .issue(request, DocumentKind.REPLY, null, SampleLetters::shortReply);
    }

    private static VerificationCodes codes() {
        VerificationCodes codes = mock();
        when(codes.codeFor(any(), any())).thenReturn("2".repeat(20));
        when(codes.marked(any(), any())).thenAnswer(call -> call.getArgument(0));
        return codes;
    }

    private OfdTwins twins(UnaryOperator<byte[]> writer) {
        return new OfdTwins(jdbc, files, transaction(), new Timings(new SimpleMeterRegistry()), writer);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }
}
