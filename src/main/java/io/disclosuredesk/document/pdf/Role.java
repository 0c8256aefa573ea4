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

    /**
     * The font files asked for a character, in this order: the face itself, then those with rare characters. Figures and
     * Latin letters of the text come from a 宋体, as those of the free 仿宋 and 楷体 do not match their characters.
     */
    List<String> files() {
        return switch (this) {
            case TEXT -> List.of("GovSongLatin", "GovFang", "GovRareKai", "GovSongRare");
            case KAI -> List.of("GovSongLatin", "GovKai", "GovRareKai", "GovSongRare");
            case HEI -> List.of("GovHei", "GovRareKai", "GovSongRare");
            case TITLE -> List.of("GovTitleB", "GovSongRare", "GovRareKai");
        };
    }
}
