package io.disclosuredesk.document.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an organ's seal shows. Without a picture it is drawn: ring, star, the organ's name on the upper arc.
 *
 * @param organ the organ's name, 2 to 60 characters, all of which the fonts must have
 * @param caption a line under the star, at most 12 characters; null for none
 * @param picture the seal vendor's own picture, a square PNG with a transparent ground of at most 2 MB; null to draw it
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is bytes; nobody compares two of them
public record SealFace(String organ, @Nullable String caption, byte @Nullable [] picture) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LARGEST = 2 << 20;

    /** The drawn seal of an organ, with a line under the star or none. */
    public static SealFace drawn(String organ, @Nullable String caption) {
        return new SealFace(organ, caption, null);
    }

    /** @throws IllegalArgumentException in Chinese, when a text has the wrong length or the picture is no PNG */
    public SealFace {
        if (count(organ) < 2 || count(organ) > 60) {
            throw new IllegalArgumentException("印章上的机关名称应为2至60个字。");
        }
        if (caption != null && (caption.isBlank() || count(caption) > 12)) {
            throw new IllegalArgumentException("印章五角星下方的文字应为1至12个字。");
        }
        if (picture != null
                && (picture.length > LARGEST
                        || picture.length < PNG.length
                        || !Arrays.equals(PNG, 0, PNG.length, picture, 0, PNG.length))) {
            throw new IllegalArgumentException("印章图片应为不超过2MB的PNG文件。");
        }
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
