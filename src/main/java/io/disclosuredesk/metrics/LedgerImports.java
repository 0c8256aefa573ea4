package io.disclosuredesk.metrics;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.request.InputText;
import io.disclosuredesk.security.StaffDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 台账导入: closed cases of an organ's old ledger, so that the first year's report is complete. The file is taken at once, checked
 * and written in the background, all of it or nothing; one at a time in an organ, and no file twice.
 */
@Component
public class LedgerImports implements DisposableBean {

    /** Largest file, in bytes. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LedgerImportTable table;
    private final LedgerRun run;
    private final Agencies agencies;
    private final StaffDirectory staff;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "ledger-import");
        thread.setDaemon(true);
        return thread;
    });

    LedgerImports(
            LedgerImportTable table,
            LedgerRun run,
            Agencies agencies,
            StaffDirectory staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.run = run;
        this.agencies = agencies;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a file and begins to check it.
     *
     * @param fileName as the administrator calls it; null where nobody named it
     * @return the import, under way
     * @throws LedgerRefusedException if it is too large, was imported before, or another import is under way
     */
    public LedgerImport begin(InputStream content, @Nullable String fileName, String userId) throws IOException {
        var agencyId = agencies.ofPortal().id();
        var file = Files.createTempFile("ledger", ".csv");
        try {
            var digest = keep(content, file);
            var order = Objects.requireNonNull(
                    transaction.execute(status -> order(agencyId, name(fileName), digest, size(file), userId)));
            worker.execute(() -> run.run(order, file));
            return order;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** How far one has come. */
    public Optional<LedgerImport> find(long id) {
        return table.find(id);
    }

    /** The newest first. */
    public List<LedgerImport> latest() {
        return table.latest(agencies.ofPortal().id(), 20);
    }

    private LedgerImport order(long agencyId, String fileName, String digest, long size, String userId) {
        table.lockAgency(agencyId);
        table.done(agencyId, digest).ifPresent(before -> {
            throw refusal(
                    "这个文件已于" + MINUTE.format(before.startedAt().atZone(clock.getZone())) + "由"
                            + staff.displayName(before.importedBy()) + "导入（" + before.rowsDone() + "行）",
                    "不需要再次导入；内容有变动的，请只导入新增的行");
        });
        table.running(agencyId).ifPresent(other -> {
            throw refusal("另一个文件“" + other.fileName() + "”正在导入", "请等它完成以后再导入");
        });
        var id = table.insert(agencyId, fileName, digest, size, userId);
        return table.find(id).orElseThrow();
    }

    private static String keep(InputStream content, Path file) throws IOException {
        var sha = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), sha)) {
            var left = MOST_BYTES + 1;
            var buffer = new byte[16 * 1024];
            for (var n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                left -= n;
                if (left <= 0) {
                    throw refusal("文件超过20 MB", "请按年度拆成几个文件，分别导入");
                }
                out.write(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static String name(@Nullable String fileName) {
        var line = InputText.line(fileName);
        if (line == null) {
            return "台账.csv";
        }
        var last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        return last.codePointCount(0, last.length()) > 90 ? last.substring(0, last.offsetByCodePoints(0, 90)) : last;
    }

    private static LedgerRefusedException refusal(String wrong, String mend) {
        return new LedgerRefusedException(new LedgerProblem(0, "", wrong, mend));
    }

    /** A server that stops lets an import under way go: nothing of it is committed. */
    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
