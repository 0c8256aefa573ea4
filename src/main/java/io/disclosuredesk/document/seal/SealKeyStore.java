package io.disclosuredesk.document.seal;

import io.disclosuredesk.document.pdf.SigningKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Fetches the seal key from a PKCS#12 file or a PKCS#11 device and tries it once. */
final class SealKeyStore {
    private static final String CLASSPATH = "classpath:";

    private SealKeyStore() {}

    /**
     * The key of the settings, or null when none is set up.
     *
     * @throws UnusableSealException in Chinese, when it cannot be read or does not sign
     */
    static @Nullable SigningKey from(SealSettings settings) {
        if (settings.keystore() != null && settings.device() != null) {
            throw new UnusableSealException("印章密钥文件和密码设备只能设置一个。", null);
        }
        if (settings.keystore() != null) {
            return tried(fromFile(settings.keystore(), settings));
        }
        return settings.device() == null ? null : tried(fromDevice(settings.device(), settings));
    }

    private static SigningKey fromFile(String place, SealSettings settings) {
        // the JDK's own store does not know SM2
        var provider = new BouncyCastleProvider();
        var password = characters(settings.keystorePassword());
        try (var in = open(place)) {
            var store = KeyStore.getInstance("PKCS12", provider);
            store.load(in, password);
            return key(store, password, provider, settings.alias());
        } catch (IOException | GeneralSecurityException e) {
            throw new UnusableSealException("印章密钥文件 " + place + " 打不开：文件不是 PKCS#12 格式，或者密码不对。", e);
        }
    }

    private static InputStream open(String place) {
        try {
            return place.startsWith(CLASSPATH)
                    ? new ClassPathResource(place.substring(CLASSPATH.length())).getInputStream()
                    : Files.newInputStream(Path.of(place));
        } catch (IOException | RuntimeException e) {
            throw new UnusableSealException("找不到印章密钥文件 " + place + "，或者没有权限读取。", e);
        }
    }

    private static SigningKey fromDevice(String configuration, SealSettings settings) {
        try {
            var provider = Security.getProvider("SunPKCS11").configure(configuration);
            var pin = characters(settings.devicePin());
            var store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return key(store, pin, provider, settings.alias());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            if (e instanceof UnusableSealException known) {
                throw known;
            }
            throw new UnusableSealException("密码设备打不开（配置文件 " + configuration + "）：配置文件不对，设备没有连接，或者 PIN 不对。", e);
        }
    }

    private static char[] characters(@Nullable String secret) {
        return secret == null ? new char[0] : secret.toCharArray();
    }

    private static SigningKey key(KeyStore store, char[] password, Provider provider, @Nullable String wanted)
            throws GeneralSecurityException {
        var alias = alias(store, wanted);
        try {
            if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
                throw new UnusableSealException("印章密钥“" + alias + "”不是私钥。", null);
            }
            return new SigningKey(key, chain(store, alias), provider);
        } catch (UnrecoverableKeyException e) {
            throw new UnusableSealException("印章密钥“" + alias + "”的密码不对。", e);
        } catch (IllegalArgumentException e) {
            throw new UnusableSealException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String alias(KeyStore store, @Nullable String wanted) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        // names of keys are matched without regard to case, as the stores themselves do
        var found = wanted == null
                ? keys
                : keys.stream()
                        .filter(alias -> alias.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)))
                        .toList();
        if (found.size() != 1) {
            var names = keys.isEmpty() ? "没有任何密钥" : "密钥有：" + String.join("、", keys);
            throw new UnusableSealException(
                    (wanted == null ? "没有设置印章密钥的别名，不能确定用哪一个，其中" : "找不到别名为“" + wanted + "”的印章密钥，其中") + names + "。",
                    null);
        }
        return found.get(0);
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        var chain = store.getCertificateChain(alias);
        return chain == null
                ? List.of()
                : Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }

    /** A key that does not fit its certificate, or a device that does not answer, is noticed now and not at the first letter. */
    private static SigningKey tried(SigningKey key) {
        var usage = key.certificate().getKeyUsage();
        if (usage != null && !usage[0] && !usage[1]) {
            throw new UnusableSealException("印章证书不是签名证书：它的密钥用途不含数字签名。", null);
        }
        try {
            var probe = "disclosure-desk".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            var name = key.algorithm().signatureName();
            var signing = Signature.getInstance(name, key.provider());
            signing.initSign(key.key());
            signing.update(probe);
            var signature = signing.sign();
            var verifying = Signature.getInstance(name, new BouncyCastleProvider());
            verifying.initVerify(key.certificate());
            verifying.update(probe);
            if (!verifying.verify(signature)) {
                throw new UnusableSealException("印章私钥与证书不是一对。", null);
            }
            return key;
        } catch (GeneralSecurityException | ProviderException e) {
            throw new UnusableSealException("印章密钥不能签名：密码设备没有响应，或者私钥与证书不是一对。", e);
        }
    }
}
