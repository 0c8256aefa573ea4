package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Keeps docs/processes.md in step with the models; {@code -Dimages.update=true} writes it anew. */
class ProcessDocsTest {

    private static final Path PAGE = Path.of("docs", "processes.md");

    @Test
    void pageDescribesTheModelsAsTheyAre() throws IOException {
        var page = ProcessDocs.of(ModelFile.all());
        if (Boolean.getBoolean("images.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("out of date, write it again with -Dimages.update=true")
                .hasContent(page);
    }

    @Test
    void rowNamesElementRoleFormAndReason() throws IOException {
        var sample = new ClassPathResource("io/disclosuredesk/process/sample-model.bpmn");
        var page = ProcessDocs.of(List.of(
                ModelFile.of("sample-model", Files.readString(sample.getFile().toPath()))));
        assertThat(page)
                .contains("| `UserTask_CheckRequest` | 审查申请 | 保密审查岗 | `check-request.form` | 依据第十七条审查。 |")
                .contains("| 审查是否通过？ | 通过 | `${checkPassed}` | 到期 |")
                .contains("| 审查是否通过？ | 退回 | 其他情形（默认） | 审查申请 |");
    }
}
