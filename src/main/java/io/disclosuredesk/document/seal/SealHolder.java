package io.disclosuredesk.document.seal;

import io.disclosuredesk.document.pdf.SealFace;
import io.disclosuredesk.document.pdf.SealFailedException;
import io.disclosuredesk.document.pdf.SigningKey;
import io.disclosuredesk.request.StepRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The key and picture of the settings, read once at the start, which stops when they are unusable. */
@Component
class SealHolder {
    /** The public key of the demonstration; whoever reads the source has it. */
    private static final String DEMO_MARK = "OU=disclosure-desk-demo";

    private final @Nullable SigningKey key;
    private final byte @Nullable [] picture;
    private final @Nullable String caption;
    private final Clock clock;

    @Autowired
    SealHolder(SealSettings settings, Environment environment, Clock clock) {
        this(settings, environment.acceptsProfiles(Profiles.of("demo")), clock);
    }

    SealHolder(SealSettings settings, boolean demo, Clock clock) {
        this.clock = clock;
        key = SealKeyStore.from(settings);
        if (key != null && !demo && subject(key.certificate()).contains(DEMO_MARK)) {
            throw new UnusableSealException("印章密钥是演示用的公开密钥，任何人都能用它盖出同样的章。", null);
        }
        picture = settings.picture() == null ? null : picture(settings.picture());
        caption = settings.caption();
        try {
            face("机关"); // looks at both
        } catch (IllegalArgumentException e) {
            throw new UnusableSealException("印章图片或者文字不能使用：" + e.getMessage(), e);
        }
    }

    /** The organ's certificate; empty when letters are sealed on paper. */
    Optional<X509Certificate> certificate() {
        return Optional.ofNullable(key).map(SigningKey::certificate);
    }

    /** Digest and signature; empty when there is no key. */
    String algorithm() {
        return key == null ? "" : key.algorithm().label();
    }

    /**
     * Refuses a keeper's decision that could not be carried out.
     *
     * @throws StepRefusedException in Chinese, when there is no key or its certificate is not valid today
     */
    void requireValid() {
        try {
            valid();
        } catch (SealFailedException e) {
            throw new StepRefusedException(String.valueOf(e.getMessage()));
        }
    }

    /** Who the certificate names, as RFC 2253 writes it. */
    static String subject(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }

    /**
     * The key, now.
     *
     * @throws SealFailedException in Chinese, when there is none or its certificate is not valid today
     */
    SigningKey valid() {
        if (key == null) {
            throw new SealFailedException("本件应当加盖电子印章，但系统没有设置印章密钥，本件没有用印。请恢复 DISCLOSURE_DESK_SEAL_… 设置后重试。", null);
        }
        var now = clock.instant();
        var until = key.certificate().getNotAfter().toInstant();
        if (now.isAfter(until)) {
            throw new SealFailedException("印章证书已于" + day(until) + "到期，本件没有用印。请换用新的印章密钥并重新启动，再重试本步骤。", null);
        }
        var from = key.certificate().getNotBefore().toInstant();
        if (now.isBefore(from)) {
            throw new SealFailedException("印章证书从" + day(from) + "起才有效，本件没有用印。请核对系统时间和印章密钥，再重试本步骤。", null);
        }
        return key;
    }

    /** What the seal of this organ shows. */
    SealFace face(String organ) {
        return new SealFace(organ, caption, picture);
    }

    private String day(Instant instant) {
        var day = instant.atZone(clock.getZone()).toLocalDate();
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static byte[] picture(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException | RuntimeException e) {
            throw new UnusableSealException("找不到印章图片 " + path + "，或者没有权限读取。", e);
        }
    }
}
