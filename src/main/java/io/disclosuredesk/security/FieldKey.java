package io.disclosuredesk.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Reads the key of {@link FieldCipher} from the settings and refuses what would leave personal data unprotected. */
final class FieldKey {

    static final int BYTES = 32;

    /** How the public key of application-demo.yaml begins; whoever reads the source knows it. */
    private static final String DEMO_MARK = "disclosure-desk-demo-key";

    private static final String REMEDY = """
            执行 openssl rand -base64 32 生成一个密钥，设为环境变量 DISCLOSURE_DESK_FIELD_KEY（或配置项 disclosure-desk.field-key），再启动。
            密钥请离线另存一份：丢失后，身份证号、电话、地址等已加密内容无法恢复。已有数据的系统必须沿用原密钥。""";

    private FieldKey() {}

    static byte[] from(Environment environment) {
        var text = environment.getProperty("disclosure-desk.field-key", "").strip();
        if (text.isEmpty()) {
            throw new MissingSettingException("没有设置个人信息加密密钥 DISCLOSURE_DESK_FIELD_KEY。", REMEDY);
        }
        var key = decode(text);
        if (isDemoKey(key) && !environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new MissingSettingException("个人信息加密密钥是演示用的公开密钥，正式使用等于没有加密。", REMEDY);
        }
        return key;
    }

    private static byte[] decode(String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MissingSettingException("个人信息加密密钥 DISCLOSURE_DESK_FIELD_KEY 不是 Base64 文本。", REMEDY);
        }
        if (key.length != BYTES) {
            throw new MissingSettingException(
                    "个人信息加密密钥 DISCLOSURE_DESK_FIELD_KEY 应为 32 字节，现为 " + key.length + " 字节。", REMEDY);
        }
        return key;
    }

    private static boolean isDemoKey(byte[] key) {
        return new String(key, StandardCharsets.ISO_8859_1).startsWith(DEMO_MARK);
    }
}
