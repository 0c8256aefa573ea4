package io.disclosuredesk.document.pdf;

import java.util.List;

/** What a typeface is used for. */
enum Role {
    /** 仿宋, the text. */
    TEXT,
    /** 楷体, headings of the second level and quotations. */
    KAI,
    /** 黑体, headings of the first level. */
    HEI,
    /** 小标宋, title and letterhead. */
    TITLE;

    /** The font files asked for a character, in this order: first the face itself, then those with rare characters. */
    List<String> files() {
        return switch (this) {
            case TEXT -> List.of("GovFang", "GovRareKai", "GovSongRare");
            case KAI -> List.of("GovKai", "GovRareKai", "GovSongRare");
            case HEI -> List.of("GovHei", "GovRareKai", "GovSongRare");
            case TITLE -> List.of("GovTitleB", "GovSongRare", "GovRareKai");
        };
    }
}
