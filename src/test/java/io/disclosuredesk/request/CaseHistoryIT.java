package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.CaseTables.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@JdbcTest
@ContextConfiguration(classes = CaseTables.class)
class CaseHistoryIT {

    @Autowired
    CaseHistory history;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    private long id;

    @BeforeEach
    void happens() {
        id = cases.open(SampleCase.person(), "样板村征地批复及附图").id();
        history.append(id, EventType.REGISTERED, "registrar", "身份证明齐全");
        history.append(id, EventType.REVIEWED, "handler", "逐项检索1项");
        history.append(id, EventType.SCANNED, CaseHistory.SYSTEM, "未发现");
    }

    @Test
    void keepsWhatHappenedInOrder() {
        assertThat(history.of(id)).extracting(CaseEvent::number).containsExactly(1, 2, 3, 4);
        assertThat(history.of(id))
                .extracting(CaseEvent::type)
                .containsExactly(EventType.RECEIVED, EventType.REGISTERED, EventType.REVIEWED, EventType.SCANNED);
        assertThat(history.of(id)).extracting(CaseEvent::actor).startsWith(CaseHistory.APPLICANT, "registrar");
        assertThat(history.of(id).get(0).previousHash()).isEqualTo("0".repeat(64));
        assertThat(history.isIntact(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_event set detail = '身份证明不全' where request_id = ? and event_no = 2",
                "update case_event set actor = 'somebody' where request_id = ? and event_no = 2",
                "update case_event set type = 'REVIEWED' where request_id = ? and event_no = 2",
                "update case_event set happened_at = happened_at + interval '0.001' second where request_id = ? and event_no = 2",
                "update case_event set hash = previous_hash where request_id = ? and event_no = 4",
                "update case_event set previous_hash = hash where request_id = ? and event_no = 1",
                "update case_event set event_no = event_no + 1 where request_id = ? and event_no = 4",
                "delete from case_event where request_id = ? and event_no = 1",
                "delete from case_event where request_id = ? and event_no = 3",
                "delete from case_event where request_id = ? and event_no = 4",
                """
                insert into case_event (request_id, event_no, type, happened_at, actor, detail, previous_hash, hash)
                select request_id, 5, type, happened_at, actor, detail, hash, hash from case_event
                where request_id = ? and event_no = 4""",
            })
    void noticesTampering(String tampering) {
        assertThat(jdbc.sql(tampering).param(id).update()).isEqualTo(1);
        assertThat(history.isIntact(id)).isFalse();
    }

    @Test
    void noticesEventsInAnotherOrder() {
        jdbc.sql("update case_event set event_no = -event_no where request_id = ? and event_no in (2, 3)")
                .param(id)
                .update();
        jdbc.sql("update case_event set event_no = 5 + event_no where request_id = ? and event_no < 0")
                .param(id)
                .update();
        assertThat(history.of(id)).extracting(CaseEvent::number).containsExactly(1, 2, 3, 4);
        assertThat(history.isIntact(id)).isFalse();
    }

    @Test
    void noticesAnEventMovedToAnotherCase() {
        var other = cases.open(SampleCase.company(), "样板村征地批复及附图").id();
        jdbc.sql("delete from case_event where request_id = ?").param(other).update();
        jdbc.sql("update case_event set request_id = ? where request_id = ?")
                .params(other, id)
                .update();
        assertThat(history.of(other)).hasSize(4);
        assertThat(history.isIntact(other)).isFalse();
    }

    @Test
    void shortensALongDetailBetweenCharacters() {
        history.append(id, EventType.REGISTERED, "registrar", "字".repeat(3998) + "𬱖".repeat(10));
        assertThat(history.of(id).get(4).detail()).isEqualTo("字".repeat(3998) + "…");
        history.append(id, EventType.REGISTERED, "registrar", "字".repeat(4000));
        assertThat(history.of(id).get(5).detail()).hasSize(4000).endsWith("字");
        assertThat(history.isIntact(id)).isTrue();
    }

    @Test
    void keepsNoPersonalDataOfTheApplicant() {
        assertThat(history.of(id).toString()).doesNotContain("13800000001", "11010519491231002X", "张示例", "虚构街");
    }
}
