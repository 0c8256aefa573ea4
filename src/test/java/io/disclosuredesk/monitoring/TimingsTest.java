package io.disclosuredesk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.monitoring.Timings.Step;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class TimingsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Timings timings = new Timings(registry);

    @Test
    void notesWhatWasDoneAndWhatFailed() {
        assertThat(timings.of(Step.OFD, () -> "twin")).isEqualTo("twin");
        timings.of(Step.OFD, () -> {});
        assertThatThrownBy(() -> timings.of(Step.OFD, () -> {
                    throw new IllegalStateException("no outline");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no outline");
        assertThat(timer(Step.OFD, "DONE").count()).isEqualTo(2);
        assertThat(timer(Step.OFD, "FAILED").count()).isEqualTo(1);
    }

    @Test
    void knowsEveryStepBeforeItHappens() {
        for (var step : Step.values()) {
            assertThat(timer(step, "FAILED").count()).isZero();
        }
    }

    private Timer timer(Step step, String outcome) {
        return registry.get("disclosure.step")
                .tags("step", step.name(), "outcome", outcome)
                .timer();
    }
}
