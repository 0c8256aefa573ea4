package io.disclosuredesk.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The organ registered at the first start, from {@code disclosure-desk.agency.*}; see README, 正式部署.
 *
 * @param code upper-case letters and digits, for instance {@code YZZRZY}
 * @param noticeMark the words before the year in numbers of notices; null derives them from {@code numberMark}
 */
@Validated
@ConfigurationProperties("disclosure-desk.agency")
public record AgencySettings(
        @Pattern(regexp = "[A-Z][A-Z0-9]{1,15}") String code,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 40) String numberMark,
        @Nullable @Size(min = 1, max = 40) String noticeMark,
        @NotBlank String office,
        @NotBlank String address,
        @Pattern(regexp = "\\d{6}") String postcode,
        @NotBlank String phone,
        @NotBlank String hours,
        @Valid Body reconsiderationBody,
        @Valid Body court) {

    /** A body that hears a remedy; postcode and channel online may be left out. */
    public record Body(
            @NotBlank String name,
            @NotBlank String address,
            @NotBlank String phone,
            @Nullable @Pattern(regexp = "\\d{6}") String postcode,
            @Nullable @Size(max = 300) String online) {}
}
