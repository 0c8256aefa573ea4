package io.disclosuredesk.document.seal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the organ's seal key lies, from {@code disclosure-desk.seal.*}; see README, Configuration. Texts left empty count as
 * not set; with neither file nor device, letters are issued unsealed for sealing by hand.
 *
 * @param keystore path of a PKCS#12 file, or a {@code classpath:} place
 * @param keystorePassword its password, also that of the key
 * @param device path of a configuration of the JDK's PKCS#11 provider, for a password device
 * @param devicePin its PIN
 * @param alias name of the key; may be left out where there is only one
 * @param timestampUrl an RFC 3161 time stamp server; every seal carries its stamp then, or is not made
 * @param picture path of the seal vendor's PNG; left out, the seal is drawn
 * @param caption a line under the star of the drawn seal
 */
@ConfigurationProperties("disclosure-desk.seal")
public record SealSettings(
        @Nullable String keystore,
        @Nullable String keystorePassword,
        @Nullable String device,
        @Nullable String devicePin,
        @Nullable String alias,
        @Nullable URI timestampUrl,
        @Nullable String picture,
        @Nullable String caption) {

    /** Empty texts, as unset variables leave them, become null. */
    public SealSettings {
        keystore = given(keystore);
        keystorePassword = given(keystorePassword);
        device = given(device);
        devicePin = given(devicePin);
        alias = given(alias);
        timestampUrl = timestampUrl == null || timestampUrl.toString().isBlank() ? null : timestampUrl;
        picture = given(picture);
        caption = given(caption);
    }

    /** Never its secrets. */
    @Override
    public String toString() {
        return "SealSettings[keystore=" + keystore + ", device=" + device + ", alias=" + alias + "]";
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
