package io.disclosuredesk.request;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Answers INSTREAM on a socket as clamd does: finds the test file of EICAR and nothing else. */
@NullMarked
public final class FakeClamd implements AutoCloseable {

    /** The harmless file every scanner takes for infected, in two halves so that none finds this class. */
    public static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final int LONGEST = 25 * 1024 * 1024;

    private final ServerSocketChannel server;
    private final Function<byte[], @Nullable String> answer;
    private final AtomicInteger asked = new AtomicInteger();

    private FakeClamd(ServerSocketChannel server, Function<byte[], @Nullable String> answer) {
        this.server = server;
        this.answer = answer;
        var thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** On a port of this machine. */
    public static FakeClamd onPort() {
        return onPort(FakeClamd::verdict);
    }

    static FakeClamd onPort(Function<byte[], @Nullable String> answer) {
        try {
            return new FakeClamd(
                    ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                    answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FakeClamd on(Path socket) throws IOException {
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        return new FakeClamd(server, FakeClamd::verdict);
    }

    /** As the setting names it. */
    public String address() {
        try {
            SocketAddress local = server.getLocalAddress();
            return local instanceof InetSocketAddress tcp ? "127.0.0.1:" + tcp.getPort() : "unix:" + local;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files it was asked about. */
    public int asked() {
        return asked.get();
    }

    private static String verdict(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains(new String(EICAR, StandardCharsets.ISO_8859_1))
                ? "stream: Eicar-Test-Signature FOUND\0"
                : "stream: OK\0";
    }

    private void serve() {
        while (server.isOpen()) {
            try (var client = server.accept()) {
                answer(client);
            } catch (IOException gone) {
                // that one caller is gone, the next may come
            }
        }
    }

    private void answer(SocketChannel client) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(client));
        if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return;
        }
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (content.size() > LONGEST) {
                Channels.newOutputStream(client)
                        .write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
                return;
            }
        }
        asked.incrementAndGet();
        var said = answer.apply(content.toByteArray());
        if (said == null) {
            in.read(); // says nothing until the other side gives up
            return;
        }
        Channels.newOutputStream(client).write(said.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
