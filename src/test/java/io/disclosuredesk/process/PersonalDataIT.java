package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.Example;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IntakeForm;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Personal data and long texts of a whole case stay out of the engine, the log, and out of plain sight in our tables. */
@EngineIT
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataIT {

    private static final String ID_NUMBER = "110101190003010018";
    private static final String PHONE = "13800009876";
    private static final String EMAIL = "marker.person@example.com";
    private static final String ADDRESS = "云州市望湖区标记路9876号";
    private static final String NAME = "欧阳标记";
    private static final String NOTE = "电话联系标记人补充了身份证明";
    private static final String WISH = "请公开标记路地块的征收补偿安置方案全文及附图";

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @Test
    void keepsPersonalDataOutOfEngineAndLog(CapturedOutput log) throws SQLException {
        var example = Example.all().get(0);
        var form = new IntakeForm(
                ApplicantType.NATURAL_PERSON,
                NAME,
                IdType.RESIDENT_ID,
                ID_NUMBER,
                null,
                null,
                PHONE,
                EMAIL,
                ADDRESS,
                "000000",
                List.of(WISH),
                Carrier.PAPER,
                DeliveryMethod.POST,
                List.of());
        var number = intake.submit(form, Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
        driver.complete(
                number,
                InformationRequest.Task.REGISTER,
                "registrar",
                Map.of(
                        "answerIdentity", "COMPLETED_BY_CONTACT",
                        "answerContent", "COMPLETE",
                        "answerApplicantType", "NATURAL_PERSON",
                        "answerHandlingUnit", "用地科",
                        "answerNote", NOTE));
        driver.review(number, example.handling().subList(0, 1));
        driver.passConfidentialityCheck(number);
        driver.draft(number, example.handling().subList(0, 1));
        driver.complete(
                number,
                InformationRequest.Task.LEGAL_REVIEW,
                "legal",
                Map.of("answerPassed", "YES", "answerComment", "同意，" + NOTE));
        driver.approve(number);
        driver.runJobs();
        driver.confirmDispatch(number);
        driver.runJobs();

        for (var secret : List.of(ID_NUMBER, PHONE, EMAIL, ADDRESS, NAME, NOTE, WISH)) {
            var places = placesOf(secret);
            assertThat(places.keySet()).as("in the engine: " + secret).noneMatch(place -> place.startsWith("ACT_"));
            assertThat(log.getAll()).doesNotContain(secret);
        }
        for (var sealed : List.of(ID_NUMBER, PHONE, EMAIL, ADDRESS)) {
            assertThat(placesOf(sealed)).as("in plain sight: " + sealed).isEmpty();
        }
        assertThat(placesOf(NAME)).as("the search itself finds what is there").containsKey("REQUEST.APPLICANT_NAME");
    }

    /** Every table and column that holds the text, as characters or inside bytes. */
    private Map<String, Integer> placesOf(String secret) throws SQLException {
        var places = new TreeMap<String, Integer>();
        try (var connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    var columns = rows.getMetaData();
                    while (rows.next()) {
                        for (var i = 1; i <= columns.getColumnCount(); i++) {
                            var type = columns.getColumnTypeName(i);
                            var text = type.contains("BINARY")
                                    ? new String(bytes(rows.getBytes(i)), StandardCharsets.UTF_8)
                                    : String.valueOf(rows.getString(i));
                            if (text.contains(secret)) {
                                places.merge(table + "." + columns.getColumnName(i), 1, Integer::sum);
                            }
                        }
                    }
                }
            }
        }
        return places;
    }

    private static byte[] bytes(byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }
}
