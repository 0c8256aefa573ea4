package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/** The decision that a reply made anew carries out (行政复议法第六十四条、第七十七条；行政诉讼法第七十条). */
public record Ruling(
        @Element(value = "作出机关", means = "作出决定或者判决的复议机关、人民法院")
        String by,

        @Element(value = "决定名称", means = "行政复议决定书、行政判决书等") String name,

        @Element(value = "决定文号", means = "决定或者判决的文号") String number,

        @Element(value = "决定日期", means = "决定或者判决的日期") LocalDate on) {}
