package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.publication.Candidates;
import io.disclosuredesk.request.EventType;
import org.springframework.test.web.servlet.ResultActions;

/** A record of a closed case that was marked 主动公开, and what people decide about it on the pages. */
final class OfferedRecord {

    private final FolderTests desk;
    private final Candidates candidates;
    private final String number;
    private final long record;

    OfferedRecord(FolderTests desk, Candidates candidates, String number, long record) {
        this.desk = desk;
        this.candidates = candidates;
        this.number = number;
        this.record = record;
    }

    /** What was marked 主动公开 is offered when the case is closed; a person puts it into the catalogue, once. */
    void waitsForAPerson() throws Exception {
        desk.open("legal", "/desk/catalogue").andExpect(content().string(containsString("new?record=" + record)));
        desk.open("handler", "/desk/catalogue").andExpect(content().string(not(containsString("new?record="))));
        desk.open("legal", "/desk/catalogue/new?record=" + record)
                .andExpect(content().string(containsString("value=\"征地批复\"")))
                .andExpect(content().string(containsString("来自办件" + number)));
        isDeclinedAndTakenBack();
        var adding = desk.form("legal", "/desk/catalogue/new")
                .param("record", Long.toString(record))
                .param("title", "样板村征地批复");
        desk.mvc.perform(adding).andExpect(redirectedUrl("/desk/catalogue?done=added"));
        desk.mvc
                .perform(adding)
                .andExpect(redirectedUrl("/desk/catalogue"))
                .andExpect(flash().attribute("refused", containsString("“征地批复”已经列入公开目录")));
        desk.open("legal", "/desk/catalogue/new?record=" + record).andExpect(redirectedUrl("/desk/catalogue"));
        decline("send", "目录里已有同一文件")
                .andExpect(redirectedUrl("/desk/catalogue"))
                .andExpect(flash().attribute("refused", containsString("已经列入公开目录")));
        assertThat(desk.details(number, EventType.CANDIDATE_PUBLISHED)).containsExactly("“征地批复”，目录中的名称“样板村征地批复”");
        assertThat(candidates.find(desk.requests.byNumber(number).agencyId(), record))
                .isEmpty();
    }

    /** 不收录: asked why, confirmed, in the history, listed apart, and offered again when it is taken back. */
    private void isDeclinedAndTakenBack() throws Exception {
        var path = "/desk/catalogue/candidates/" + record;
        desk.open("handler", path).andExpect(status().isForbidden());
        desk.open("legal", path).andExpect(content().string(containsString("为什么不收录")));
        decline("look", "重复")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请写明不收录的原因，5至300个字，现有2个字")));
        decline("look", "目录里已有同一文件<b>")
                .andExpect(content().string(containsString("确认不收录")))
                .andExpect(content().string(containsString("目录里已有同一文件&lt;b&gt;")));
        assertThat(desk.details(number, EventType.CANDIDATE_DECLINED)).isEmpty();
        decline("send", "目录里已有同一文件").andExpect(flash().attribute("notice", containsString("已登记不收录")));
        decline("send", "晚了一步的同事")
                .andExpect(redirectedUrl("/desk/catalogue"))
                .andExpect(flash().attribute("refused", containsString("“征地批复”刚被同事决定不收录")));
        desk.mvc
                .perform(desk.form("legal", "/desk/catalogue/new")
                        .param("record", Long.toString(record))
                        .param("title", "样板村征地批复"))
                .andExpect(flash().attribute("refused", containsString("刚被同事决定不收录")));
        desk.open("registrar", "/desk/catalogue")
                .andExpect(content().string(not(containsString("new?record=" + record))))
                .andExpect(content().string(containsString("看不收录的")));
        assertThat(desk.details(number, EventType.CANDIDATE_DECLINED)).containsExactly("“征地批复”，原因：目录里已有同一文件");

        var list = "/desk/catalogue/candidates/declined";
        desk.open("handler", list).andExpect(status().isForbidden());
        desk.open("registrar", list).andExpect(content().string(containsString("目录里已有同一文件")));
        var decided = candidates.declined(desk.requests.byNumber(number).agencyId()).stream()
                .filter(one -> one.record().recordId() == record)
                .findFirst()
                .orElseThrow();
        assertThat(decided.by()).isEqualTo("legal");
        var seen = Long.toString(decided.at().toEpochMilli());
        restore("1").andExpect(flash().attribute("refused", containsString("请看过现在的原因")));
        restore(seen).andExpect(flash().attribute("notice", containsString("已恢复候选")));
        restore(seen).andExpect(flash().attribute("refused", containsString("已经由同事恢复候选")));
        assertThat(desk.details(number, EventType.CANDIDATE_RESTORED)).hasSize(1);
        desk.open("legal", "/desk/catalogue").andExpect(content().string(containsString("new?record=" + record)));
        desk.mvc
                .perform(desk.form("legal", "/desk/catalogue/candidates/999999/restoral")
                        .param("seen", seen))
                .andExpect(status().isNotFound());
    }

    private ResultActions decline(String step, String reason) throws Exception {
        return desk.mvc.perform(desk.form("legal", "/desk/catalogue/candidates/{r}", Long.toString(record))
                .param("step", step)
                .param("reason", reason));
    }

    private ResultActions restore(String seen) throws Exception {
        return desk.mvc.perform(desk.form("registrar", "/desk/catalogue/candidates/{r}/restoral", Long.toString(record))
                .param("seen", seen));
    }
}
