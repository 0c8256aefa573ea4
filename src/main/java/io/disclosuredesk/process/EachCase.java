package io.disclosuredesk.process;

import io.disclosuredesk.request.Reminders.Due;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of a watch case by case, each in a transaction of its own, engine included, so that one case that cannot be
 * read or locked leaves the others untouched.
 */
@Component
class EachCase {

    private static final Logger LOG = LoggerFactory.getLogger(EachCase.class);

    private static final int BATCH = 500;
    private static final int NAMED = 20;

    private final TransactionTemplate own;

    EachCase(PlatformTransactionManager transactions) {
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does the work of one job.
     *
     * @throws IllegalStateException in the end, if some cases failed: the job is tried again and then shown to operators
     */
    void watch(Consumer<Watch> work) {
        var watch = new Watch();
        work.accept(watch);
        var failed = watch.failed;
        if (!failed.isEmpty()) {
            var named = String.join("、", failed.subList(0, Math.min(NAMED, failed.size())));
            throw new IllegalStateException("期限巡查有" + failed.size() + "件未能处理，其余已经处理：" + named);
        }
    }

    /** One run through the cases, which remembers those that failed. */
    final class Watch {

        private final List<String> failed = new ArrayList<>();

        /** Finds what is due among the cases with these ids, at most 500 at a time, and does it. */
        void due(List<Long> ids, Function<Collection<Long>, List<Due>> find, Consumer<Due> act) {
            for (var from = 0; from < ids.size(); from += BATCH) {
                var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
                for (var due : found(batch, find)) {
                    one(due.caseNumber(), () -> act.accept(due));
                }
            }
        }

        /** Does something for one case. */
        void one(String caseNumber, Runnable act) {
            attempt(caseNumber, () -> own.executeWithoutResult(status -> inOwnContext(act)));
        }

        private List<Due> found(Collection<Long> batch, Function<Collection<Long>, List<Due>> find) {
            try {
                return find.apply(batch);
            } catch (RuntimeException oneOfThem) {
                var found = new ArrayList<Due>();
                batch.forEach(id -> attempt("内部编号" + id, () -> found.addAll(find.apply(List.of(id)))));
                return found;
            }
        }

        private void attempt(String what, Runnable work) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("期限巡查未能处理{}", what, e);
                failed.add(what);
            }
        }
    }

    /** Left alone, the engine writes what the case changes together with the job, not with the case. */
    private static void inOwnContext(Runnable act) {
        ProcessEngineContext.requiresNew();
        try {
            act.run();
        } finally {
            ProcessEngineContext.clear();
        }
    }
}
