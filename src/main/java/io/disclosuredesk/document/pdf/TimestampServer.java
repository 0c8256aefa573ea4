package io.disclosuredesk.document.pdf;

import com.itextpdf.commons.bouncycastle.tsp.AbstractTSPException;
import com.itextpdf.signatures.TSAClientBouncyCastle;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;

/** An RFC 3161 time stamp server over HTTP, which must answer within 15 seconds. Thread-safe for one seal at a time. */
final class TimestampServer extends TSAClientBouncyCastle {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final URI address;

    TimestampServer(URI address) {
        super(address.toString());
        this.address = address;
    }

    /** @throws SealFailedException in Chinese, when the server gives no token that fits: a seal that is to be stamped must be */
    @Override
    public byte[] getTimeStampToken(byte[] imprint) {
        try {
            return super.getTimeStampToken(imprint);
        } catch (IOException | AbstractTSPException | RuntimeException e) {
            throw new SealFailedException(
                    "时间戳服务器 " + address + " 没有给出有效的时间戳（"
                            + Objects.requireNonNullElse(e.getMessage(), "连接不上")
                            + "），本件没有用印。系统会自动重试；一直不成功的，请检查该地址能否访问，或者更换 DISCLOSURE_DESK_SEAL_TIMESTAMP_URL。",
                    e);
        }
    }

    @Override
    protected byte[] getTSAResponse(byte[] request) throws IOException {
        var call = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(request))
                .build();
        try {
            var answer = HTTP.send(call, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("HTTP " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
