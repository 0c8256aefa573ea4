package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/** What the applicant corrected, in the applicant's own words (条例第三十条). */
public record Corrected(
        @Element(value = "补正日期", means = "收到补正的日期") LocalDate on,

        @Element(value = "补正内容", means = "补正的原文，逐字引用") Quotation said) {}
