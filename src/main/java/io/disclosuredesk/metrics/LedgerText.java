package io.disclosuredesk.metrics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The characters of a ledger file: UTF-8 with or without a mark at its beginning, otherwise GB 18030, which spreadsheets in
 * Chinese offices write. A file that is neither, byte for byte, is refused; nothing is read with replaced characters.
 */
final class LedgerText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private LedgerText() {}

    /**
     * Opens the file.
     *
     * @throws LedgerRefusedException if it is no such text
     */
    static Reader open(Path file) throws IOException {
        var head = head(file);
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            throw refusal("这是Excel工作簿或者压缩文件，不是CSV", "请在Excel中“另存为”选择“CSV UTF-8（逗号分隔）”再上传");
        }
        if (head.length > 1 && ((head[0] & 0xFF) >= 0xFE) && ((head[1] & 0xFF) >= 0xFE)) {
            throw refusal("文件是UTF-16编码（“Unicode文本”）", "请另存为“CSV UTF-8（逗号分隔）”");
        }
        if (isAll(file, StandardCharsets.UTF_8)) {
            return reader(file, StandardCharsets.UTF_8);
        }
        if (isAll(file, GB18030)) {
            return reader(file, GB18030);
        }
        throw refusal("文件既不是UTF-8编码，也不是GB18030编码", "请另存为“CSV UTF-8（逗号分隔）”");
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(3);
        }
    }

    private static boolean isAll(Path file, Charset charset) throws IOException {
        try (var in = reader(file, charset)) {
            var buffer = new char[8192];
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (var i = 0; i < n; i++) {
                    if (buffer[i] == 0) {
                        throw refusal("文件里有二进制内容，不是文本", "请另存为“CSV UTF-8（逗号分隔）”");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        try {
            reader.mark(1);
            if (reader.read() != 0xFEFF) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    private static LedgerRefusedException refusal(String wrong, String mend) {
        return new LedgerRefusedException(new LedgerProblem(0, "", wrong, mend));
    }
}
