package io.disclosuredesk.document.pdf;

import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * An organ's own fonts, for which it has a licence: files named after their role ({@code FangSong.ttf}, {@code KaiTi.ttf},
 * {@code HeiTi.ttf}, {@code XiaoBiaoSong.ttf}, {@code SongTi.ttf}), each of which may be missing. They are asked for a
 * character before the shipped ones.
 */
@Component
class FontFolder {
    private static final String NAMES =
            Arrays.stream(Role.values()).map(role -> role.organFile).collect(Collectors.joining("、"));

    /**
     * @param folder empty for the shipped fonts alone
     * @throws IllegalStateException in Chinese, when there is no such folder or a font in it cannot be used
     */
    FontFolder(@Value("${disclosure-desk.fonts-dir:}") String folder) {
        Fonts.prefer(folder.isBlank() ? Map.of() : read(Path.of(folder.strip())));
    }

    private static Map<Role, TrueTypeFont> read(Path folder) {
        Map<Role, TrueTypeFont> fonts = new EnumMap<>(Role.class);
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            Role role = Arrays.stream(Role.values())
                    .filter(r -> r.organFile.equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "字库文件夹 %s 里的 %s 不知道用在哪里，请改名为下列之一：%s；不是字库的，请移走。".formatted(folder, name, NAMES)));
            fonts.put(role, font(file));
        }
        if (fonts.isEmpty()) {
            throw new IllegalStateException("字库文件夹 %s 里没有字库，请放入下列文件之一：%s，或者取消 fonts-dir 设置。".formatted(folder, NAMES));
        }
        return fonts;
    }

    /** The fonts in the folder; a licence beside them is no font. */
    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("读不到字库文件夹 %s，请检查 fonts-dir 设置和权限。".formatted(folder), e);
        }
    }

    private static TrueTypeFont font(Path file) {
        TrueTypeFont font;
        try {
            font = new SlimFont(Files.readAllBytes(file));
            // what a letter will need of it
            font.subset(Set.of(0), true);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    "字库文件 %s 不能使用：只支持 TrueType 轮廓（glyf）的单个字体文件，不支持 CFF 轮廓（OpenType）和字体集（TTC）。请换一个文件。".formatted(file),
                    e);
        }
        if (!font.getFontNames().allowEmbedding()) {
            throw new IllegalStateException("字库文件 %s 的许可标志不允许嵌入文书，请换用允许嵌入的版本。".formatted(file));
        }
        return font;
    }
}
