package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Keeps docs/images in step with the models. Each picture carries the SHA-256 of its model; after a change of a model
 * {@code mvn verify -Dit.test=ModelImagesIT -Dimages.update=true} draws it anew (needs Chromium).
 */
class ModelImagesIT {

    static final Path IMAGES = Path.of("docs", "images");

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void pictureShowsTheModelAsItIs(ModelFile file) throws IOException {
        var picture = IMAGES.resolve(file.stem() + ".svg");
        var stamp = "<!-- model sha256: " + file.sha256() + " -->";
        if (Boolean.getBoolean("images.update")) {
            Files.createDirectories(IMAGES);
            Files.writeString(picture, draw(file).replaceFirst("<svg ", stamp + "\n<svg style=\"background: white\" "));
        }
        assertThat(picture)
                .as("out of date, draw it again with -Dimages.update=true")
                .exists();
        assertThat(Files.readString(picture))
                .as("out of date, draw it again with -Dimages.update=true")
                .contains(stamp);
    }

    private static String draw(ModelFile file) throws IOException {
        var loader = new PathMatchingResourcePatternResolver();
        var viewer = loader.getResources(
                        "classpath*:/META-INF/resources/webjars/bpmn-js/*/dist/bpmn-viewer.production.min.js")[0];
        var script = loader.getResource("classpath:/io/disclosuredesk/process/draw-model.js");
        try (var chromium = Chromium.launch()) {
            var page = chromium.newPage();
            page.addScriptTag(new com.microsoft.playwright.Page.AddScriptTagOptions().setContent(text(viewer)));
            return (String) page.evaluate(text(script), file.xml());
        }
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
