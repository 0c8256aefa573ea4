package io.disclosuredesk.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * How often an address may try a password: ten wrong tries a minute. It is the address that waits, never the account, so
 * nobody can lock a colleague out.
 */
@Component
final class LoginAttempts {

    static final int TRIES = 10;
    static final Duration PERIOD = Duration.ofMinutes(1);

    /** Bounded: an attacker with many addresses must not fill the memory. */
    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build(address -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(TRIES).refillIntervally(TRIES, PERIOD))
                    .build());

    /** Takes one try before the password is looked at, so that tries at the same moment count too. */
    boolean take(String address) {
        return buckets.get(networkOf(address)).tryConsume(1);
    }

    /** Gives the try back after a right password: a whole office may log in through one address. */
    void giveBack(String address) {
        buckets.get(networkOf(address)).addTokens(1);
    }

    /** A household or office owns a whole IPv6 /64, so its first eight bytes are what counts. */
    private static String networkOf(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // a literal with colons: never looked up in the DNS
            return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, 8);
        } catch (UnknownHostException | IndexOutOfBoundsException e) {
            return address;
        }
    }
}
