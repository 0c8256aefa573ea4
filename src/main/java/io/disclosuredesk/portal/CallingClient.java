package io.disclosuredesk.portal;

import io.disclosuredesk.security.ApiClient;
import io.disclosuredesk.security.ApiClients;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which client calls: whoever shows a key is known by name and has limits of its own, whoever shows none is the public. */
@Component
class CallingClient {

    /** The header a client shows its key in. */
    static final String HEADER = "X-Api-Key";

    private static final String ATTRIBUTE = CallingClient.class.getName();
    private static final int LONGEST = 200;

    private final ApiClients clients;
    private final PortalSettings settings;

    CallingClient(ApiClients clients, PortalSettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    /**
     * The client of a call, looked up once.
     *
     * @throws UnknownApiKeyException for a key that opens nothing
     */
    Optional<ApiClient> identify(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        var client = key.length() > LONGEST ? Optional.<ApiClient>empty() : clients.byKey(key.strip());
        client.ifPresent(known -> request.setAttribute(ATTRIBUTE, known));
        return Optional.of(
                client.orElseThrow(() -> new UnknownApiKeyException("X-Api-Key 不正确或者已经停用。请向本机关核对密钥；没有密钥的，不要带这个请求头。")));
    }

    /** The client that {@link #identify} found. */
    static Optional<ApiClient> of(HttpServletRequest request) {
        return Optional.ofNullable((ApiClient) request.getAttribute(ATTRIBUTE));
    }

    /**
     * Stops those without a key from handing in, where the organ wants to know who calls.
     *
     * @throws UnknownApiKeyException when a key is needed
     */
    void mayHandIn(Optional<ApiClient> client) {
        if (settings.apiKeyRequired() && client.isEmpty()) {
            throw new UnknownApiKeyException("通过接口提交申请须带 X-Api-Key。请向本机关申请密钥；个人请在门户网页提交。");
        }
    }
}
