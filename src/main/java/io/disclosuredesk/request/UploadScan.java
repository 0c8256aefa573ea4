package io.disclosuredesk.request;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The gate every uploaded file passes before it is stored: an infected one is refused and recorded, and so is any file while the
 * scanner cannot be reached. Call it outside of transactions: it waits for another program.
 */
@Component
public class UploadScan {

    private static final String UNREACHABLE = "没有保存：病毒扫描服务暂时连接不上，没有扫描过的文件不能接收。请过几分钟再试";
    private static final Period SHOWN = Period.ofDays(30);

    private final VirusScanner scanner;
    private final Agencies agencies;
    private final CaseHistory history;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    UploadScan(
            VirusScanner scanner,
            Agencies agencies,
            CaseHistory history,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.scanner = scanner;
        this.agencies = agencies;
        this.history = history;
        this.jdbc = jdbc;
        // the record of a refusal stays when the caller's transaction rolls back
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Where a file came from. */
    private enum Place {
        INTAKE,
        CASE
    }

    /** Whether files are scanned at all. */
    public boolean isOn() {
        return scanner.isOn();
    }

    /** How many files the scanner stopped in the organ during the last 30 days. */
    public int stopped(long agencyId) {
        return jdbc.sql("select count(*) from refused_upload where agency_id = ? and refused_at >= ?")
                .params(agencyId, now().minus(SHOWN))
                .query(Integer.class)
                .single();
    }

    /** What is wrong with files that come with a request, before there is a case; fields are {@code attachments[i]}. */
    public List<FieldError> refusals(List<IntakeForm.Upload> uploads) {
        return refusals(uploads, null, null, Place.INTAKE);
    }

    private List<FieldError> refusals(
            List<IntakeForm.Upload> uploads, @Nullable DisclosureRequest request, @Nullable String by, Place place) {
        return IntStream.range(0, uploads.size())
                .boxed()
                .flatMap(i -> refusal(uploads.get(i), request, by, place)
                        .map(sentence -> new FieldError("attachments[" + i + "]", "附件" + sentence))
                        .stream())
                .toList();
    }

    /** What is wrong with a file that came in a field of its own, before there is a case. */
    public Optional<FieldError> refusal(String field, IntakeForm.Upload upload) {
        return refusal(upload, null, null, Place.INTAKE).map(sentence -> new FieldError(field, sentence));
    }

    /**
     * Lets the files of an applicant's correction pass.
     *
     * @throws IntakeRefusedException naming those that must not be stored
     */
    public void requireClean(DisclosureRequest request, List<IntakeForm.Upload> uploads) {
        var errors = refusals(uploads, request, CaseHistory.APPLICANT, Place.CASE);
        if (!errors.isEmpty()) {
            throw new IntakeRefusedException(errors);
        }
    }

    /**
     * Lets a file of staff pass.
     *
     * @throws StepRefusedException if it must not be stored
     */
    public void requireClean(DisclosureRequest request, IntakeForm.Upload upload, String userId) {
        refusal(upload, request, userId, Place.CASE).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
    }

    private Optional<String> refusal(
            IntakeForm.Upload upload, @Nullable DisclosureRequest request, @Nullable String by, Place place) {
        var name = "“" + UploadCheck.safeName(upload.fileName()) + "”";
        try {
            return scanner.infection(upload.content()).map(signature -> {
                record(upload, request, by, place, signature);
                return name + "没有保存：病毒扫描发现其中含有恶意程序（" + signature + "）。请在本机杀毒，换用干净的文件再提交。";
            });
        } catch (VirusScanner.UnavailableException outOfReach) {
            return Optional.of(
                    name + UNREACHABLE + (request == null ? "；急需提交的，可以先不带附件提交，材料另行邮寄或者当面提交。" : "，仍不行的请联系管理员。"));
        }
    }

    private void record(
            IntakeForm.Upload upload,
            @Nullable DisclosureRequest request,
            @Nullable String by,
            Place place,
            String signature) {
        var digest = Sha256.of(upload.content());
        ownTransaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into refused_upload (agency_id, request_id, place, signature, sha256, size_bytes,
                                uploaded_by, refused_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            request == null ? agencies.ofPortal().id() : request.agencyId(),
                            request == null ? null : request.id(),
                            place.name(),
                            signature,
                            digest,
                            upload.content().length,
                            by,
                            now())
                    .update();
            if (request != null) {
                history.append(
                        request.id(),
                        EventType.UPLOAD_REFUSED,
                        Objects.requireNonNullElse(by, CaseHistory.APPLICANT),
                        signature + "；SHA-256 " + digest + "；没有保存");
            }
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
