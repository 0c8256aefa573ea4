package io.disclosuredesk.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.disclosuredesk.security.ApiClient;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what an address does, and what is tried on a case number. Bounded: forgets whom it has not met for long. */
@Component
class RateLimits {

    private static final int REMEMBERED = 100_000;
    private static final long KILOBYTE = 1024;

    private final Counter submissions;
    private final Counter queries;
    private final Counter wrongCodes;
    private final Counter hints;
    private final Counter kilobytes;
    private final ClientCounter clientSubmissions = new ClientCounter();
    private final ClientCounter clientQueries = new ClientCounter();

    RateLimits(PortalSettings settings) {
        submissions = new Counter(settings.submissionsPerMinute(), Duration.ofMinutes(1));
        queries = new Counter(settings.queriesPerMinute(), Duration.ofMinutes(1));
        hints = new Counter(settings.hintsPerMinute(), Duration.ofMinutes(1));
        wrongCodes = new Counter(settings.wrongCodesPerMinute(), Duration.ofMinutes(1));
        kilobytes = new Counter(settings.uploadMegabytesPerHour() * KILOBYTE, Duration.ofHours(1));
    }

    /** Something is handed in from an address. */
    void submission(String address, long bytes) {
        submissions.take(network(address), 1);
        kilobytes.take(network(address), Math.max(1, bytes / KILOBYTE));
    }

    /** Somebody looks at a case from an address. */
    void query(String address) {
        queries.take(network(address), 1);
    }

    /** The last look from an address turned out to be a known client's, which is counted apart. */
    void knows(String address) {
        queries.giveBack(network(address));
    }

    /** A client hands something in. */
    void submission(ApiClient client) {
        clientSubmissions.take(client.id(), client.submissionsPerMinute());
    }

    /** A client asks something. */
    void query(ApiClient client) {
        clientQueries.take(client.id(), client.queriesPerMinute());
    }

    /** Somebody types at an address, and advice is asked for. */
    void hint(String address) {
        hints.take(network(address), 1);
    }

    /** A query code is tried; {@link #opened} takes the count back when it fits, so only wrong ones count. */
    void tried(String caseNumber) {
        wrongCodes.take(key(caseNumber), 1);
    }

    void opened(String caseNumber) {
        wrongCodes.giveBack(key(caseNumber));
    }

    private static String key(String caseNumber) {
        var number = caseNumber.strip().toUpperCase(Locale.ROOT);
        return number.length() > 40 ? number.substring(0, 40) : number;
    }

    /** One IPv6 subscriber has a /64 of addresses: they count as one. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private static final class Counter {

        private final Cache<String, Bucket> buckets;
        private final Bandwidth limit;

        Counter(long capacity, Duration period) {
            limit = Bandwidth.builder()
                    .capacity(capacity)
                    .refillGreedy(capacity, period)
                    .build();
            buckets = Caffeine.newBuilder()
                    .maximumSize(REMEMBERED)
                    .expireAfterAccess(period.plusMinutes(1))
                    .build();
        }

        void take(String key, long tokens) {
            RateLimits.take(bucket(key), tokens);
        }

        void giveBack(String key) {
            bucket(key).addTokens(1);
        }

        private Bucket bucket(String key) {
            return buckets.get(key, unknown -> Bucket.builder().addLimit(limit).build());
        }
    }

    private static void take(Bucket bucket, long tokens) {
        var probe = bucket.tryConsumeAndReturnRemaining(tokens);
        if (!probe.isConsumed()) {
            throw new TooManyRequestsException(Math.max(
                    1,
                    Duration.ofNanos(probe.getNanosToWaitForRefill())
                            .plusMillis(999)
                            .toSeconds()));
        }
    }

    /** Counts clients, each by the limit that was agreed with it. */
    private static final class ClientCounter {

        /** A limit that is changed begins anew. */
        private record Key(long client, int perMinute) {}

        private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build();

        void take(long client, int perMinute) {
            RateLimits.take(
                    buckets.get(
                            new Key(client, perMinute),
                            unknown -> Bucket.builder()
                                    .addLimit(Bandwidth.builder()
                                            .capacity(perMinute)
                                            .refillGreedy(perMinute, Duration.ofMinutes(1))
                                            .build())
                                    .build()),
                    1);
        }
    }
}
