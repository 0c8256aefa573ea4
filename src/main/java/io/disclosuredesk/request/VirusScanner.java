package io.disclosuredesk.request;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * ClamAV, reached through the socket of its daemon clamd (command INSTREAM). Where no address is set scanning is off, and staff
 * pages say so; where one is set, a file that the scanner did not pass is not stored, whatever the cause.
 */
@Component
public class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final Pattern TCP = Pattern.compile("(?:tcp://)?(\\[[0-9a-fA-F:.]+]|[^\\s/:]+):(\\d{1,5})");
    private static final Pattern UNIX = Pattern.compile("(?:unix:(?://)?)?(/\\S+)");
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final String address;
    private final Duration patience;
    private final ScheduledExecutorService alarm;

    /** @param address {@code host:3310} or {@code unix:/run/clamav/clamd.ctl}; empty for no scanner */
    @Autowired
    VirusScanner(@Value("${disclosure-desk.clamav:}") String address) {
        this(address, Duration.ofSeconds(60));
    }

    VirusScanner(String address, Duration patience) {
        this.address = address.strip();
        this.patience = patience;
        if (isOn() && socket() == null && unix() == null) {
            throw new IllegalStateException(
                    "病毒扫描的地址（DISCLOSURE_DESK_CLAMAV）应写成“主机:3310”或者“unix:/run/clamav/clamd.ctl”，现为“" + this.address
                            + "”。");
        }
        this.alarm = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "virus-scan-alarm");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether files are scanned at all. */
    public boolean isOn() {
        return !address.isEmpty();
    }

    /** Signals that the scanner gave no answer that can be relied on. */
    static final class UnavailableException extends Exception {
        UnavailableException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * What the scanner finds in the content; empty for nothing, also where scanning is off.
     *
     * @throws UnavailableException if it cannot be reached, takes longer than a minute, or does not answer as it should
     */
    Optional<String> infection(byte[] content) throws UnavailableException {
        if (!isOn()) {
            return Optional.empty();
        }
        var answer = answer(content);
        if (answer.endsWith(": OK")) {
            return Optional.empty();
        }
        if (answer.endsWith(" FOUND")) {
            var found = answer.substring(answer.indexOf(':') + 1, answer.length() - " FOUND".length());
            return Optional.of(signature(found));
        }
        LOG.warn("病毒扫描服务没有给出结论：{}", signature(answer));
        throw new UnavailableException(answer, null);
    }

    private String answer(byte[] content) throws UnavailableException {
        // the channel has no time limit of its own: closing it from outside ends a read that waits
        try (var channel = channel()) {
            var ring = alarm.schedule(() -> close(channel), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                connect(channel);
                send(channel, content);
                return read(channel);
            } finally {
                ring.cancel(false);
            }
        } catch (IOException e) {
            LOG.warn("病毒扫描服务连接不上：{}（{}）", address, e.getClass().getSimpleName());
            throw new UnavailableException("clamd", e);
        }
    }

    private SocketChannel channel() throws IOException {
        return unix() == null ? SocketChannel.open() : SocketChannel.open(StandardProtocolFamily.UNIX);
    }

    private void connect(SocketChannel channel) throws IOException {
        var unix = unix();
        var socket = socket();
        if (unix != null) {
            channel.connect(unix);
        } else if (socket != null) {
            if (socket.isUnresolved()) {
                throw new IOException("unknown host");
            }
            channel.connect(socket);
        }
    }

    private static void send(SocketChannel channel, byte[] content) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (var from = 0; from < content.length; from += CHUNK) {
            var length = Math.min(CHUNK, content.length - from);
            write(channel, ByteBuffer.allocate(4).putInt(length).flip());
            write(channel, ByteBuffer.wrap(content, from, length));
        }
        write(channel, ByteBuffer.allocate(4).putInt(0).flip());
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String read(SocketChannel channel) throws IOException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        var text = new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
        return text.replace("\0", "").strip();
    }

    /** The name of what was found, as it may stand in a log and on a page. */
    private static String signature(String found) {
        var name = found.strip().replaceAll("[^A-Za-z0-9._:/ -]", "?");
        return name.length() > 120 ? name.substring(0, 120) : name;
    }

    private @Nullable InetSocketAddress socket() {
        var match = TCP.matcher(address);
        if (!match.matches() || address.startsWith("/") || address.startsWith("unix:")) {
            return null;
        }
        var port = Integer.parseInt(match.group(2));
        return port < 1 || port > 65_535 ? null : new InetSocketAddress(match.group(1), port);
    }

    private @Nullable UnixDomainSocketAddress unix() {
        var match = UNIX.matcher(address);
        return match.matches() ? UnixDomainSocketAddress.of(match.group(1)) : null;
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("病毒扫描的连接关闭失败", e);
        }
    }

    @PreDestroy
    void stop() {
        alarm.shutdownNow();
    }
}
