package io.disclosuredesk.document.pdf;

import java.util.List;

/** What a typeface is used for. */
enum Role {
    /** 仿宋, the text. */
    TEXT("FangSong.ttf"),
    /** 楷体, headings of the second level and quotations. */
    KAI("KaiTi.ttf"),
    /** 黑体, headings of the first level. */
    HEI("HeiTi.ttf"),
    /** 小标宋, title and letterhead. */
    TITLE("XiaoBiaoSong.ttf"),
    /** 宋体, the page number. */
    SONG("SongTi.ttf");

    /** The name of an organ's own file for this role. */
    final String organFile;

    Role(String organFile) {
        this.organFile = organFile;
    }

    /**
     * The shipped font files asked for a character, in this order: the face itself, then those with rare characters.
     * Figures and Latin letters of the text come from a 宋体, as those of the free 仿宋 and 楷体 do not match their
     * characters.
     */
    List<String> files() {
        return switch (this) {
            case TEXT, SONG -> List.of("GovSongLatin", "GovFang", "GovRareKai", "GovSongRare");
            case KAI -> List.of("GovSongLatin", "GovKai", "GovRareKai", "GovSongRare");
            case HEI -> List.of("GovHei", "GovRareKai", "GovSongRare");
            case TITLE -> List.of("GovTitleB", "GovSongRare", "GovRareKai");
        };
    }
}
