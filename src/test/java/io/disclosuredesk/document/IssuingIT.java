package io.disclosuredesk.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.LetterBuilder;
import io.disclosuredesk.document.letter.SampleLetters;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.SealFailedException;
import io.disclosuredesk.document.pdf.SealKeys;
import io.disclosuredesk.document.pdf.SignatureInFile;
import io.disclosuredesk.document.seal.SealAuthorisations;
import io.disclosuredesk.document.seal.SealMode;
import io.disclosuredesk.document.seal.SealRegister;
import io.disclosuredesk.document.seal.SealTables;
import io.disclosuredesk.document.seal.SealUse;
import io.disclosuredesk.document.seal.SealedLetters;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseTables;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.Sha256;
import io.disclosuredesk.request.StoredFiles;
import io.disclosuredesk.security.PublicAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Letters on their way into the file: sealed where the keeper lets them, each use recorded once. */
@JdbcTest
@ContextConfiguration(classes = {CaseTables.class, SealTables.class})
@Import({
    Documents.class,
    LetterTypesetter.class,
    Issuing.class,
    OfdTwins.class,
    VerificationCodes.class,
    PublicAddress.class
})
@TestPropertySource(properties = "disclosure-desk.public-url=https://gk.agency.example")
class IssuingIT {

    /** The letters here are not about law. */
    @MockitoBean
    LetterGate gate;

    @Autowired
    VerificationCodes codes;

    @Autowired
    Issuing issuing;

    @Autowired
    CaseTables.Cases cases;

    @Autowired
    SealAuthorisations authorisations;

    @Autowired
    SealRegister register;

    @Autowired
    CaseHistory history;

    @Autowired
    StoredFiles files;

    @Autowired
    Documents documents;

    @Autowired
    SealTables.Today today;

    private DisclosureRequest request;

    @BeforeEach
    void opensACase() {
        request = cases.open(SampleCase.person(), "样板村征地批复及附图");
    }

    @AfterEach
    void putsTheClockBack() {
        today.reset();
    }

    @Test
    void sealsNothingThatNobodyHasAuthorised() {
        var document = issue(SampleLetters.receipt());

        assertThat(content(document)).doesNotContain("/ByteRange");
        assertThat(uses()).isEmpty();
    }

    @Test
    void sealsWhatTheKeeperHasAuthorisedAndRecordsIt() {
        authorise(SealedLetters.RECEIPT, true);
        var letter = SampleLetters.receipt();
        var mark = new LetterMark(codes.codeFor(request.caseNumber(), DocumentKind.RECEIPT), letter.date());
        var unsealed = new LetterTypesetter().typeset(codes.marked(letter, mark));

        var document = issue(letter);

        var sealed = files.content(document.file().id());
        assertThat(SignatureInFile.of(sealed).isValid()).isTrue();
        assertThat(uses()).singleElement().satisfies(use -> {
            assertThat(use.caseNumber()).isEqualTo(request.caseNumber());
            assertThat(use.kind()).isEqualTo("RECEIPT");
            assertThat(use.number()).isNull();
            assertThat(use.sha256Before()).isEqualTo(Sha256.of(unsealed.pdf()));
            assertThat(use.sha256After()).isEqualTo(Sha256.of(sealed));
            assertThat(use.serial())
                    .isEqualTo(SignatureInFile.of(sealed)
                            .certificate()
                            .getSerialNumber()
                            .toString(16));
            assertThat(use.mode()).isEqualTo(SealMode.WITH_SIGN_OFF);
            assertThat(use.decidedBy()).isEqualTo("keeper");
            assertThat(use.page()).isEqualTo(requireNonNull(unsealed.seal()).page());
            assertThat(use.x().floatValue() * 72 / 25.4)
                    .isCloseTo(requireNonNull(unsealed.seal()).x(), within());
            assertThat(use.y().floatValue() * 72 / 25.4)
                    .isCloseTo(requireNonNull(unsealed.seal()).y(), within());
        });
        assertThat(history.of(request.id()))
                .filteredOn(event -> event.type() == EventType.SEALED)
                .singleElement()
                .extracting(CaseEvent::detail)
                .asString()
                .contains("登记回执，随签发用印（授权人keeper），第1页", Sha256.of(sealed), Sha256.of(unsealed.pdf()));
    }

    @Test
    void recordsOneUseHoweverOftenTheJobRuns() {
        authorise(SealedLetters.RECEIPT, true);

        var first = issue(SampleLetters.receipt());
        var second = issue(SampleLetters.receipt());

        assertThat(second).isEqualTo(first);
        assertThat(uses()).hasSize(1);
    }

    @Test
    void keepsNothingWhenTheSealCannotBeUsed() {
        authorise(SealedLetters.RECEIPT, true);
        today.set(SealKeys.UNTIL.plusSeconds(1));

        assertThatThrownBy(() -> issue(SampleLetters.receipt()))
                .isInstanceOf(SealFailedException.class)
                .hasMessageContaining("印章证书已于2026年12月31日到期，本件没有用印");
        assertThat(documents.of(request.id())).isEmpty();
        assertThat(uses()).isEmpty();
    }

    @Test
    void sealsNeitherSheetsOfTheFileNorDrafts() {
        authorise(SealedLetters.RECEIPT, true);

        var sheet = LetterBuilder.like(SampleLetters.receipt()).sealed(false).build();
        assertThat(content(issue(sheet))).doesNotContain("/ByteRange");

        request = cases.open(SampleCase.person(), "另一件");
        assertThat(content(issue(SampleLetters.draftOf(SampleLetters.receipt()))))
                .doesNotContain("/ByteRange");
        assertThat(uses()).isEmpty();
    }

    @Test
    void asksForEachClassOfLettersBySelf() {
        authorise(SealedLetters.REPLY, true);
        authorise(SealedLetters.RECEIPT, true);
        authorise(SealedLetters.RECEIPT, false);

        issue(SampleLetters.receipt());

        assertThat(uses()).isEmpty();
        assertThat(authorisations.current(request.agencyId()))
                .extracting(SealAuthorisations.Decision::letters, SealAuthorisations.Decision::withSignOff)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SealedLetters.REPLY, true),
                        org.assertj.core.groups.Tuple.tuple(SealedLetters.RECEIPT, false));
    }

    @Test
    void listsTheRecordNewestFirstAPageAtATime() {
        authorise(SealedLetters.RECEIPT, true);
        issue(SampleLetters.receipt());
        var first = request.caseNumber();
        request = cases.open(SampleCase.company(), "另一件");
        issue(SampleLetters.receipt());

        assertThat(register.count(request.agencyId())).isEqualTo(2);
        assertThat(register.page(request.agencyId(), 0, 1))
                .extracting(SealUse::caseNumber)
                .containsExactly(request.caseNumber());
        assertThat(register.page(request.agencyId(), 1, 1))
                .extracting(SealUse::caseNumber)
                .containsExactly(first);
        assertThat(register.page(request.agencyId(), 2, 1)).isEmpty();
        assertThat(register.count(request.agencyId() + 1)).isZero();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.2);
    }

    private void authorise(SealedLetters letters, boolean withSignOff) {
        authorisations.decide(request.agencyId(), letters, withSignOff, "keeper");
    }

    private IssuedDocument issue(Letter letter) {
        return issuing.issue(request, DocumentKind.RECEIPT, null, () -> letter).document();
    }

    private List<SealUse> uses() {
        return register.page(request.agencyId(), 0, 10);
    }

    private String content(IssuedDocument document) {
        return new String(files.content(document.file().id()), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
