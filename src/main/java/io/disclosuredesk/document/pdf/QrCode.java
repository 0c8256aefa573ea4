package io.disclosuredesk.document.pdf;

import com.itextpdf.barcodes.exceptions.WriterException;
import com.itextpdf.barcodes.qrcode.ByteMatrix;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.barcodes.qrcode.QRCodeWriter;
import java.util.Map;

/** The square code (QR) of an address. */
final class QrCode {
    /** Light modules that the library leaves around the code. */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * Its lines of modules, true for dark, without the light edge.
     *
     * @throws IllegalArgumentException in Chinese, when the address is too long for a code
     */
    static boolean[][] of(String address) {
        // a fold or a stamp over a sixth of it does no harm
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        ByteMatrix matrix;
        try {
            matrix = new QRCodeWriter().encode(address, 1, 1, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("验真网址太长，不能制成二维码，请缩短网址。", e);
        }
        int count = matrix.getWidth() - 2 * QUIET;
        boolean[][] modules = new boolean[count][count];
        for (int y = 0; y < count; y++) {
            for (int x = 0; x < count; x++) {
                modules[y][x] = matrix.get(x + QUIET, y + QUIET) == 0;
            }
        }
        return modules;
    }
}
