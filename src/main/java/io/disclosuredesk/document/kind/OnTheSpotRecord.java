package io.disclosuredesk.document.kind;

/** 当场答复记录: 能够当场答复的，当场答复并留存记录（条例第三十三条第一款）. */
public record OnTheSpotRecord(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.ON_THE_SPOT_RECORD;
    }
}
