package io.disclosuredesk.document.seal;

import static org.mockito.Mockito.mock;

import io.disclosuredesk.document.pdf.SealKeys;
import io.disclosuredesk.monitoring.Timings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything that seals, with a key of its own that is good in 2026; nobody has decided about a reply. */
@Import({SealAuthorisations.class, SealRegister.class, Sealing.class, Timings.class, SimpleMeterRegistry.class})
public class SealTables {
    private static final Instant MARCH = Instant.parse("2026-03-09T04:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MARCH);

    /** Moves the time at which the certificate is looked at. */
    public record Today(AtomicReference<Instant> now) {
        public void set(Instant instant) {
            now.set(instant);
        }

        public void reset() {
            now.set(MARCH);
        }
    }

    @Bean
    Today today() {
        return new Today(now);
    }

    @Bean
    SealSettings sealSettings() throws IOException {
        var file = SealKeys.store(Files.createTempDirectory("seal"), "geheim", Map.of("seal", SealKeys.rsa()));
        return new SealSettings(file.toString(), "geheim", null, null, null, null, null, null);
    }

    @Bean
    SealHolder sealHolder(SealSettings settings) {
        InstantSource source = now::get;
        return new SealHolder(settings, false, source.withZone(ZoneId.of("Asia/Shanghai")));
    }

    @Bean
    SealOrders sealOrders() {
        return mock(SealOrders.class);
    }
}
