package io.disclosuredesk.publication;

import io.disclosuredesk.agency.Agencies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A few items of the fictitious organ, so that the demonstration has something to find. */
@Component
@Profile("demo")
class DemoCatalogue {

    private static final List<PublicEntry> ENTRIES = List.of(
            entry("云州市2025年度国有建设用地供应计划", "云自然资规〔2025〕12号", "2025-03-28", "全市住宅、商服、工业等各类国有建设用地的供应总量、结构和地块清单"),
            entry("云州市望湖区示范大道西侧片区控制性详细规划（批后公布）", "云规公〔2025〕8号", "2025-06-10", "片区用地布局、容积率、建筑高度、公共服务设施配套等控制指标及图则"),
            entry("云州市望湖区样板村2024年度第一批次征收土地公告", "云征公〔2024〕17号", "2024-09-12", "征收土地的范围、面积、补偿标准、安置途径和救济渠道"),
            entry("云州市征收农用地区片综合地价标准", "云政规〔2023〕5号", "2023-12-01", "各区片的范围和每亩补偿标准，自2024年1月1日起执行"),
            entry("云州市不动产登记办事指南（2025年版）", null, "2025-01-15", "各类不动产登记的申请条件、材料、期限、收费标准和办理地点"),
            entry("云州市自然资源和规划局2025年度部门预算", null, "2025-02-20", "收支预算总表、一般公共预算支出表、三公经费预算及说明"));

    private final Catalogue catalogue;
    private final Agencies agencies;

    private final Clock clock;

    DemoCatalogue(Catalogue catalogue, Agencies agencies, Clock clock) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (agencies.isEmpty()) {
            return;
        }
        var organ = agencies.ofPortal().id();
        for (var i = 0; i < ENTRIES.size(); i++) {
            var entry = ENTRIES.get(i);
            // a demonstration, or a test, on an earlier day
            if (entry.madeOn() == null || !entry.madeOn().isAfter(LocalDate.now(clock))) {
                catalogue.publish(organ, "demo/" + i, PublicSource.STAFF, entry, "legal");
            }
        }
    }

    private static PublicEntry entry(String title, @Nullable String number, String madeOn, String summary) {
        return new PublicEntry(title, number, LocalDate.parse(madeOn), summary, "https://www.yunzhou.example/zwgk");
    }
}
