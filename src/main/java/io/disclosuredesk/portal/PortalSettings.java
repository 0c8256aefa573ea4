package io.disclosuredesk.portal;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one visitor may ask of the public pages and the API, from {@code disclosure-desk.portal.*}. The defaults never
 * meet a person at a keyboard; they stop programs.
 *
 * @param submissionsPerMinute posts of the request form and of the API, an address
 * @param queriesPerMinute looks at a case, an address
 * @param wrongCodesPerMinute wrong query codes, a case number
 * @param hintsPerMinute advice asked for while somebody types, an address
 * @param uploadMegabytesPerHour bytes handed in, an address
 * @param apiKeyRequired whether the API takes requests only from clients that show a key
 */
@Validated
@ConfigurationProperties("disclosure-desk.portal")
public record PortalSettings(
        @Min(1) @DefaultValue("120") int submissionsPerMinute,
        @Min(1) @DefaultValue("60") int queriesPerMinute,
        @Min(1) @DefaultValue("10") int wrongCodesPerMinute,
        @Min(1) @DefaultValue("120") int hintsPerMinute,
        @Min(30) @DefaultValue("1024") int uploadMegabytesPerHour,
        @DefaultValue("false") boolean apiKeyRequired) {}
