package io.disclosuredesk.request;

import io.disclosuredesk.security.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals and opens columns that hold personal data; a sealed value only opens in the column it was sealed for. */
@Component
class PersonalData {

    private final FieldCipher cipher;

    PersonalData(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Nullable
    String seal(String column, @Nullable String value) {
        return value == null ? null : cipher.encrypt("request." + column, value);
    }

    @Nullable
    String open(String column, @Nullable String sealed) {
        return sealed == null ? null : cipher.decrypt("request." + column, sealed);
    }
}
