package io.disclosuredesk.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** What browsers are told to refuse. Camunda's applications need, and send, a content policy of their own. */
final class ResponseHeaders {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final long ONE_YEAR = 31_536_000;

    private ResponseHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        var ours = new NegatedRequestMatcher(StaffPaths.CAMUNDA);
        var cacheable = new OrRequestMatcher(
                StaffPaths.paths("/assets/**", "/webjars/**", "/camunda/lib/**", "/camunda/assets/**"));
        headers.addHeaderWriter(
                new DelegatingRequestMatcherHeaderWriter(ours, new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY)));
        headers.cacheControl(cache -> cache.disable());
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(cacheable), new CacheControlHeadersWriter()));
        headers.frameOptions(frame -> frame.sameOrigin());
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.httpStrictTransportSecurity(
                hsts -> hsts.maxAgeInSeconds(ONE_YEAR).includeSubDomains(false));
    }
}
