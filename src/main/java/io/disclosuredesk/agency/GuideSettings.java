package io.disclosuredesk.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the guide says beside the organ's name, address, hours and phone (条例第十二条第二款), from
 * {@code disclosure-desk.agency.guide.*}. All of it may be left out: then the guide does not offer that way.
 *
 * @param fax number that takes requests by fax
 * @param email address that takes requests by mail
 * @param website where the organ publishes, beginning with http
 * @param supervisor who hears complaints about how requests are handled (条例第四十七条、第五十一条)
 */
@Validated
@ConfigurationProperties("disclosure-desk.agency.guide")
public record GuideSettings(
        @Nullable @Size(max = 50) String fax,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = 300) String website,
        @Nullable @Valid Supervisor supervisor) {

    /** The department in charge of openness (政府信息公开工作主管部门) that takes complaints. */
    public record Supervisor(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String address,
            @NotBlank @Size(max = 50) String phone) {}
}
