package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** While a letter is laid out nobody waits for it: neither the case nor the organ's number series is locked. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:letterlocks;DB_CLOSE_DELAY=-1")
class LetterLocksIT extends CorrectionFixture {

    @MockitoSpyBean
    LetterTypesetter typesetter;

    @Autowired
    ExtensionDriver staff;

    @Autowired
    DataSource database;

    private final List<String> set = new ArrayList<>();

    @BeforeEach
    void watchTheTypesetter() {
        doAnswer(call -> {
                    // another connection, as another user would have
                    CompletableFuture.runAsync(this::lockWithoutWaiting).join();
                    set.add(call.<Letter>getArgument(0).title());
                    return call.callRealMethod();
                })
                .when(typesetter)
                .typeset(any());
    }

    @Test
    void setsACorrectionNoticeWithoutALock() {
        ask();
        assertThat(set).anyMatch(title -> title.contains("补正"));
        assertThat(correction().issuedOn()).isEqualTo(NOTICED);
    }

    @Test
    void setsAnExtensionNoticeWithoutALock() {
        road.reach(number, InformationRequest.Task.REVIEW);
        staff.ask(number, 10);
        staff.agree(number);
        driver.runJobs();
        assertThat(set).anyMatch(title -> title.contains("延期"));
    }

    @Test
    void setsTheReplyWithoutALock() {
        road.reach(number, null);
        driver.runJobs();
        assertThat(set).anyMatch(title -> title.contains("答复"));
    }

    private void lockWithoutWaiting() {
        for (var table : List.of("request", "agency", "number_series")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement
                        .executeQuery("select * from " + table + " for update nowait")
                        .close();
                connection.rollback();
            } catch (SQLException locked) {
                throw new AssertionError("a letter is being set while " + table + " is locked", locked);
            }
        }
    }
}
