package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;

/** How the organ searched (条例第三十六条第（四）项；最高人民法院指导案例101号). */
public record Searched(
        @Element(value = "检索日期", means = "检索记录的日期") LocalDate on,

        @Element(value = "检索范围", means = "检索了哪些地方") List<String> places,

        @Element(value = "检索关键词", means = "用哪些词检索，带引号") String keywords,

        @Element(value = "检索人", means = "由谁检索", mayBeLeftOut = true)
        List<String> persons) {

    /** Keeps the lists as they are now. */
    public Searched {
        places = List.copyOf(places);
        persons = List.copyOf(persons);
    }
}
