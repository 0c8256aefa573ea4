package io.disclosuredesk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

class DeadlockHealthIndicatorTest {

    private final DeadlockHealthIndicator deadlock = new DeadlockHealthIndicator();

    @Test
    void seesThreadsThatWaitForOneAnother() throws InterruptedException {
        assertThat(deadlock.health().getStatus()).isEqualTo(Status.UP);
        var one = new ReentrantLock();
        var other = new ReentrantLock();
        var bothHeld = new CyclicBarrier(2);
        var first = waiting(one, other, bothHeld);
        var second = waiting(other, one, bothHeld);
        try {
            Awaitility.await().until(() -> deadlock.health().getStatus().equals(Status.DOWN));
            assertThat(deadlock.health().getDetails().toString()).contains("2个线程互相等待");
        } finally {
            first.interrupt();
            first.join();
            second.join();
        }
        assertThat(deadlock.health().getStatus()).isEqualTo(Status.UP);
    }

    private static Thread waiting(Lock mine, Lock wanted, CyclicBarrier bothHeld) {
        var thread = new Thread(() -> {
            mine.lock();
            try {
                bothHeld.await();
                wanted.lockInterruptibly();
                wanted.unlock();
            } catch (InterruptedException | BrokenBarrierException e) {
                Thread.currentThread().interrupt();
            } finally {
                mine.unlock();
            }
        });
        thread.start();
        return thread;
    }
}
