package io.disclosuredesk.document.letter;

import io.disclosuredesk.document.letter.Letter.Annex;
import io.disclosuredesk.document.letter.Letter.Block;
import io.disclosuredesk.document.letter.Letter.Format;
import io.disclosuredesk.document.letter.Letter.Imprint;
import io.disclosuredesk.document.letter.Letter.Verification;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Letter} together: what every letter has at the start, the rest by name. */
public final class LetterBuilder {

    private final String issuer;
    private final String title;
    private final LocalDate date;
    private final List<? extends Block> body;
    private Format format = Format.CORRESPONDENCE;
    private @Nullable String number;
    private @Nullable String addressee;
    private List<Annex> annexes = List.of();
    private String signer;
    private boolean sealed = true;
    private @Nullable String note;
    private @Nullable Imprint imprint;
    private @Nullable Verification verification;
    private boolean draft;

    /** A letter in 信函格式, signed by its issuer and sealed. */
    public LetterBuilder(String issuer, String title, LocalDate date, List<? extends Block> body) {
        this.issuer = issuer;
        this.title = title;
        this.date = date;
        this.body = body;
        this.signer = issuer;
    }

    /** A builder that starts from {@code letter}. */
    public static LetterBuilder like(Letter letter) {
        return new LetterBuilder(letter.issuer(), letter.title(), letter.date(), letter.body())
                .format(letter.format())
                .number(letter.number())
                .addressee(letter.addressee())
                .annexes(letter.annexes())
                .signer(letter.signer())
                .sealed(letter.sealed())
                .note(letter.note())
                .imprint(letter.imprint())
                .verification(letter.verification())
                .draft(letter.draft());
    }

    /** The layout. */
    public LetterBuilder format(Format value) {
        format = value;
        return this;
    }

    /** 发文字号. */
    public LetterBuilder number(@Nullable String value) {
        number = value;
        return this;
    }

    /** 主送. */
    public LetterBuilder addressee(@Nullable String value) {
        addressee = value;
        return this;
    }

    /** 附件. */
    public LetterBuilder annexes(List<Annex> value) {
        annexes = value;
        return this;
    }

    /** 署名, where it is not the issuer. */
    public LetterBuilder signer(String value) {
        signer = value;
        return this;
    }

    /** Whether the seal goes over 署名 and 成文日期. */
    public LetterBuilder sealed(boolean value) {
        sealed = value;
        return this;
    }

    /** 附注. */
    public LetterBuilder note(@Nullable String value) {
        note = value;
        return this;
    }

    /** 版记. */
    public LetterBuilder imprint(@Nullable Imprint value) {
        imprint = value;
        return this;
    }

    /** Where a reader checks the letter. */
    public LetterBuilder verification(@Nullable Verification value) {
        verification = value;
        return this;
    }

    /** Whether 草稿 is printed across every page. */
    public LetterBuilder draft(boolean value) {
        draft = value;
        return this;
    }

    /**
     * The letter.
     *
     * @throws IllegalArgumentException in Chinese, when a text is too long or a needed one is empty
     */
    public Letter build() {
        return new Letter(
                format,
                issuer,
                number,
                title,
                addressee,
                List.copyOf(body),
                annexes,
                signer,
                date,
                sealed,
                note,
                imprint,
                verification,
                draft);
    }
}
