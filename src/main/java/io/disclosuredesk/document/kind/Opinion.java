package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person said at one step of a case, as a sheet lists it.
 *
 * @param on when; null while it is still to come
 */
public record Opinion(
        @Element(value = "环节", means = "拟稿、保密审查、法制审核、签发等环节") String step,

        @Element(value = "意见", means = "在这一环节作出的意见") String opinion,

        @Element(value = "姓名", means = "作出意见的人") String person,

        @Element(value = "日期", means = "作出意见的日期；尚未作出的不写") @Nullable
        LocalDate on) {}
