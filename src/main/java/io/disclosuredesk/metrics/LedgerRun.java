package io.disclosuredesk.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one ledger in: reads it twice, first to check every row, then to write them all in one transaction. What stays in memory
 * are a thousand rows, the case numbers and a hundred problems.
 */
@Component
class LedgerRun {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerRun.class);
    private static final int MOST_PROBLEMS = 100;
    private static final int BATCH = 1000;

    private final LedgerImportTable table;
    private final FactTable facts;
    private final LedgerFacts ledgerFacts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LedgerRun(
            LedgerImportTable table,
            FactTable facts,
            LedgerFacts ledgerFacts,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.facts = facts;
        this.ledgerFacts = ledgerFacts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Checks and writes the file, and deletes it; whatever happens stands in the import's row afterwards. */
    void run(LedgerImport order, Path file) {
        try {
            var check = new Check(order);
            LedgerReader.read(file, check::row);
            check.flush();
            table.progress(order.id(), LedgerStatus.CHECKING, check.rows, check.rows);
            if (check.count > 0) {
                check.problems.sort(Comparator.comparingLong(LedgerProblem::row));
                table.refuse(order.id(), LedgerStatus.REFUSED, check.count, check.problems);
            } else {
                write(order, file, check.rows);
            }
        } catch (LedgerRefusedException refusal) {
            table.refuse(order.id(), LedgerStatus.REFUSED, 1, List.of(refusal.problem()));
        } catch (DuplicateKeyException meanwhile) {
            fail(order, "写入时发现编号已经存在，可能刚刚有人登记或者导入", meanwhile);
        } catch (IOException | RuntimeException broken) {
            fail(order, "系统出错，一行也没有导入", broken);
        } finally {
            delete(file);
        }
    }

    private void fail(LedgerImport order, String wrong, Exception cause) {
        // numbers of rows only: a ledger's cells stay out of logs
        LOG.warn("台账导入{}没有完成：{}", order.id(), cause.getClass().getName());
        var problem = new LedgerProblem(0, "", wrong, "请重新导入；仍不成功的，联系运维人员");
        table.refuse(order.id(), LedgerStatus.FAILED, 1, List.of(problem));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(LedgerImport order, Path file, int total) {
        table.progress(order.id(), LedgerStatus.WRITING, total, 0);
        transaction.executeWithoutResult(status -> {
            var batch = new ArrayList<CaseFact>();
            var maker = ledgerFacts.of(order.agencyId());
            var checker = checker();
            var written = new int[1];
            try {
                LedgerReader.read(file, cells -> {
                    batch.add(maker.fact(checker.check(cells).orElseThrow()));
                    if (batch.size() == BATCH) {
                        written[0] += store(batch);
                        table.progress(order.id(), LedgerStatus.WRITING, total, written[0]);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            store(batch);
            table.done(order.id(), total);
        });
    }

    private int store(List<CaseFact> batch) {
        var size = batch.size();
        facts.addAll(batch);
        batch.clear();
        return size;
    }

    private LedgerRowCheck checker() {
        return new LedgerRowCheck(LocalDate.now(clock));
    }

    /** The first reading. */
    private final class Check {
        private final LedgerImport order;
        private final LedgerRowCheck checker = checker();
        private final Map<String, Long> seen = new HashMap<>();
        private final Map<String, Long> pending = new HashMap<>();
        private final List<LedgerProblem> problems = new ArrayList<>();
        private int count;
        private int rows;

        Check(LedgerImport order) {
            this.order = order;
        }

        void row(LedgerReader.Cells cells) {
            rows++;
            checker.check(cells).ifPresent(this::number);
            checker.problems().forEach(this::add);
            if (rows % BATCH == 0) {
                flush();
                table.progress(order.id(), LedgerStatus.CHECKING, 0, rows);
            }
        }

        private void number(LedgerRow row) {
            var before = seen.putIfAbsent(row.caseNumber(), row.number());
            if (before == null) {
                pending.put(row.caseNumber(), row.number());
            } else {
                add(new LedgerProblem(
                        row.number(),
                        LedgerColumn.CASE_NUMBER.heading(),
                        "“" + row.caseNumber() + "”与第" + before + "行重复",
                        "同一申请只保留一行"));
            }
        }

        void flush() {
            table.known(order.agencyId(), pending.keySet()).stream()
                    .sorted()
                    .forEach(known -> add(new LedgerProblem(
                            pending.getOrDefault(known, 0L),
                            LedgerColumn.CASE_NUMBER.heading(),
                            "“" + known + "”在系统中已经有了",
                            "已在系统办理或者导入过的申请，从文件中删去")));
            pending.clear();
        }

        private void add(LedgerProblem problem) {
            count++;
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(problem);
            }
        }
    }
}
