package io.disclosuredesk.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says about a piece of information (条例第十二条第三款: 索引、名称、内容概述、生成日期). Texts are as typed.
 *
 * @param title its name, 2 to 200 characters
 * @param documentNumber 文号, at most 100 characters
 * @param madeOn the day it was made, not after today
 * @param summary what it is about, at most 500 characters
 * @param address where it is published: an http or https address of at most 500 characters; null where it is only listed
 */
public record PublicEntry(
        String title,
        @Nullable String documentNumber,
        @Nullable LocalDate madeOn,
        @Nullable String summary,
        @Nullable String address) {}
