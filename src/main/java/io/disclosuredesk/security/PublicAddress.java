package io.disclosuredesk.security;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Where people outside reach the portal, from {@code disclosure-desk.public-url}. It is printed on letters and stays there,
 * so a wrong one stops the start instead of sending readers astray for years.
 */
@Component
public final class PublicAddress {

    private static final int LONGEST = 100;

    private static final String REMEDY = """
            把申请人打开本机关申请平台的网址设为环境变量 DISCLOSURE_DESK_PUBLIC_URL（或配置项 disclosure-desk.public-url），再启动。
            只写到域名（端口不是443的加端口），例如 https://gk.agency.example；不带路径、问号、井号和账号，域名用英文（中文域名写成 xn-- 形式）。
            这个网址以二维码印在每份文书上，印出后无法更改。仅想试用时，请以演示方式启动：--spring.profiles.active=demo""";

    private final String base;

    /** Reads the setting; a letter must never lead nowhere. */
    PublicAddress(Environment environment) {
        var text = environment.getProperty("disclosure-desk.public-url", "").strip();
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        var fault = fault(text, demo);
        if (fault != null) {
            throw new MissingSettingException(fault, REMEDY);
        }
        base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** The address of a page of the portal; {@code path} begins with a slash. */
    public String page(String path) {
        return base + path;
    }

    /** The part that people compare with their browser's address bar, such as gk.agency.example. */
    public String host() {
        return URI.create(base).getRawAuthority();
    }

    private static @Nullable String fault(String text, boolean demo) {
        if (text.isEmpty()) {
            return "没有设置申请平台的网址 DISCLOSURE_DESK_PUBLIC_URL，文书上的二维码不知道指向哪里。";
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            return "申请平台的网址 DISCLOSURE_DESK_PUBLIC_URL 不是一个网址。";
        }
        if (text.length() > LONGEST) {
            return "申请平台的网址 DISCLOSURE_DESK_PUBLIC_URL 超过" + LONGEST + "个字符，二维码会印得看不清。";
        }
        if (!"https".equals(uri.getScheme()) && !(demo && "http".equals(uri.getScheme()))) {
            return "申请平台的网址 DISCLOSURE_DESK_PUBLIC_URL 应当以 https:// 开头。";
        }
        if (uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getPort() > 65_535
                || (uri.getPort() == 0 && !demo)) {
            return "申请平台的网址 DISCLOSURE_DESK_PUBLIC_URL 没有写对域名或者端口。";
        }
        if ((!uri.getRawPath().isEmpty() && !uri.getRawPath().equals("/"))
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            return "申请平台的网址 DISCLOSURE_DESK_PUBLIC_URL 只能写到域名和端口，不能带路径、问号或者井号。";
        }
        if (!demo && isThisMachine(uri.getHost())) {
            return "申请平台的网址 DISCLOSURE_DESK_PUBLIC_URL 是本机地址，别人打不开。";
        }
        return null;
    }

    private static boolean isThisMachine(String host) {
        return host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
