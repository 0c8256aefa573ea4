package io.disclosuredesk.monitoring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How long the slow steps of a letter take and how often they fail: {@code disclosure_step_seconds} by step and outcome. Every
 * combination is there from the start, so that the first failure is an increase and not a new series.
 */
@Component
public final class Timings {

    /** A step that asks a machine outside, or sets many pages. */
    public enum Step {
        TYPESETTING,
        SEALING,
        OFD,
        MAIL,
        SMS
    }

    private enum Outcome {
        DONE,
        FAILED
    }

    private final MeterRegistry registry;

    public Timings(MeterRegistry registry) {
        this.registry = registry;
        for (var step : Step.values()) {
            for (var outcome : Outcome.values()) {
                timer(step, outcome);
            }
        }
    }

    /** The registry gives the one it knows. */
    private Timer timer(Step step, Outcome outcome) {
        return Timer.builder("disclosure.step")
                .description("文书排印、用印、生成OFD、发送邮件和短信所用的时间")
                .tag("step", step.name())
                .tag("outcome", outcome.name())
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(5))
                .maximumExpectedValue(Duration.ofMinutes(1))
                .register(registry);
    }

    /** Does the step and notes its time; one that throws has failed, and what it threw goes on. */
    public <T> T of(Step step, Supplier<T> work) {
        var sample = Timer.start(registry);
        var outcome = Outcome.FAILED;
        try {
            var made = work.get();
            outcome = Outcome.DONE;
            return made;
        } finally {
            sample.stop(timer(step, outcome));
        }
    }

    /** The same for a step that makes nothing. */
    public void of(Step step, Runnable work) {
        of(step, () -> {
            work.run();
            return step;
        });
    }
}
