package io.disclosuredesk.decision;

import static io.disclosuredesk.decision.Remedy.R1;
import static io.disclosuredesk.decision.Remedy.R1_R2;
import static io.disclosuredesk.decision.Remedy.R2;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTest {

    @Test
    void statesEveryWayOnceAndReconsiderationFirst() {
        assertThat(Remedy.stated(List.of(R1, R1))).containsExactly(R1);
        assertThat(Remedy.stated(List.of(R2))).containsExactly(R2);
        assertThat(Remedy.stated(List.of(R2, R1))).containsExactly(R1, R2);
        assertThat(Remedy.stated(List.of(R1_R2))).containsExactly(R1, R2);
        assertThat(Remedy.stated(List.of(R2, R1_R2, R1))).containsExactly(R1, R2);
        assertThat(Remedy.stated(List.of())).isEmpty();
    }
}
