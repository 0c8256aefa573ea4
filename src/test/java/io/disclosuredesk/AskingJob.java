package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static io.disclosuredesk.Visitor.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody asks on the portal: reads the guide, looks into the catalogue, fills in the four steps and submits. */
final class AskingJob {

    private static final Pattern NUMBER = Pattern.compile("YZZRZY-\\d{4}-\\d{5}");

    private final Visitor visitor;
    private final String wish;

    AskingJob(Visitor visitor, String wish) {
        this.visitor = visitor;
        this.wish = wish;
    }

    record Submitted(String caseNumber, String queryCode) {}

    /** What is read before asking. */
    void lookAround() {
        var page = visitor.page(1280, 900);
        page.navigate(visitor.url("/"));
        visitor.shootAll(page, "portal-home");
        page.navigate(visitor.url("/guide"));
        expect(page.locator("main")).containsText("本机关承诺15个工作日");
        visitor.shootAll(page, "portal-guide");
        page.navigate(visitor.url("/guide/form"));
        visitor.shootAll(page, "portal-paper-form");
        page.navigate(visitor.url("/catalogue"));
        page.getByLabel("名称、文号或者关键的词").fill("征地 地价标准");
        page.getByRole(AriaRole.BUTTON, named("查找")).click();
        expect(page.locator(".catalogue li").first()).containsText("征收农用地区片综合地价标准");
        visitor.shootAll(page, "portal-catalogue");
        page.navigate(visitor.url("/catalogue?q=渔业捕捞"));
        visitor.shoot(page, "portal-catalogue-empty");
        page.context().close();
    }

    /** The device keeps what was typed once somebody says so: not the number, and not after it was submitted. */
    Submitted submit() {
        var page = visitor.page(1280, 900);
        page.navigate(visitor.url("/apply"));
        page.getByLabel("自然人").check();
        page.getByLabel("姓名或单位名称").fill("林示例");
        page.getByLabel("边填边保存在这台设备上").check();
        page.getByLabel("证件类型").selectOption("RESIDENT_ID");
        page.getByLabel("证件号码").fill("110101190003010018");
        page.getByLabel("联系电话").fill("13800000001");
        expect(page.locator("#device-said")).containsText("已保存");
        page.waitForCondition(() -> stored(page).contains("13800000001"));
        assertThat(stored(page)).contains("林示例").doesNotContain("110101190003010018");

        // the tab is closed; a new one finds the draft, without the number
        var again = page.context().newPage();
        page.close();
        again.navigate(visitor.url("/apply"));
        expect(again.locator("#device-found")).containsText("没有提交的草稿");
        visitor.shootAll(again, "portal-draft-found");
        again.getByRole(AriaRole.BUTTON, named("恢复草稿")).click();
        expect(again.getByLabel("姓名或单位名称")).hasValue("林示例");
        expect(again.getByLabel("证件号码")).hasValue("");
        again.getByLabel("证件号码").fill("110101190003010018");
        visitor.shootAll(again, "portal-applicant");
        visitor.shootPhonePart(again, "fieldset:has-text('您是谁')", "applicant-phone");
        return wishAndSend(again);
    }

    private Submitted wishAndSend(Page page) {
        next(page);
        page.getByText("怎样写能更快找到").click();
        page.getByLabel("第1项").fill("我家的房子为什么还没有赔偿");
        expect(page.locator(".advice")).containsText("像是咨询或者提问");
        page.getByLabel("第1项").fill("云州市望湖区示范大道西侧片区控制性详细规划的图则");
        expect(page.locator(".published")).containsText("控制性详细规划");
        expect(page.locator(".advice")).hasCount(0);
        visitor.shootAll(page, "portal-wish");
        visitor.shootPhonePart(page, "fieldset:has-text('申请内容')", "wish-phone");
        page.getByLabel("第1项").fill(wish);
        page.waitForCondition(() -> stored(page).contains(wish));
        // typed and not sent: a reload brings it back
        page.reload();
        expect(page.locator("#restored")).containsText("已恢复");
        expect(page.getByLabel("第1项")).hasValue(wish);
        next(page);
        page.getByLabel("电子文件").check();
        page.getByLabel("网上下载").check();
        visitor.shootAll(page, "portal-delivery");
        visitor.shootPhonePart(page, "fieldset:has-text('怎样给您')", "delivery-phone");
        page.goBack();
        expect(page.getByLabel("第1项")).hasValue(wish);
        page.goForward();
        page.getByLabel("电子文件").check();
        page.getByLabel("网上下载").check();
        next(page);
        expect(page.locator("main")).containsText(wish);
        visitor.shootAll(page, "portal-check");
        visitor.shootPhonePart(page, "main", "check-phone");
        page.getByRole(AriaRole.BUTTON, named("确认提交")).click();
        var main = page.locator("main");
        expect(main).containsText("YZZRZY-");
        assertThat(stored(page)).as("nothing stays on the device").isEqualTo("null");
        visitor.shootAll(page, "portal-done");
        var number = NUMBER.matcher(main.innerText());
        assertThat(number.find()).isTrue();
        var submitted =
                new Submitted(number.group(), page.locator("dl.keys .code").innerText());
        page.context().close();
        return submitted;
    }

    /** An agent with an authorisation, somebody who writes for a person who cannot, and a picture: all without a script. */
    void agentWithoutScripts() {
        var page = visitor.scriptless(390, 844);
        page.navigate(visitor.url("/apply"));
        page.getByLabel("自然人").check();
        page.getByLabel("姓名或单位名称").fill("王示例");
        page.getByLabel("联系电话").fill("13800000002");
        page.getByText("委托代理人申请").click();
        page.getByLabel("代理人姓名").fill("赵示例");
        page.getByText("由别人代为填写").click();
        next(page);
        expect(page.locator("#summary")).containsText("请上传授权委托书");
        visitor.shoot(page, "portal-agent-missing");
        page.getByLabel("代理人电话").fill("13800000003");
        page.getByLabel("代理人身份证明号码").fill("110101199003070011");
        page.getByLabel("代理权限").fill("代为提交申请、接收答复");
        page.locator("[name='agent.authorisation']").setInputFiles(Path.of("target/pictures/" + visitor.last()));
        page.getByLabel("代填人姓名").fill("赵示例");
        page.getByLabel("代填的原因").fill("视力障碍");
        page.getByLabel("口头确认").check();
        page.getByText("上传证件照片").click();
        page.locator("[name='identity.FRONT']").setInputFiles(Path.of("target/pictures/" + visitor.last()));
        next(page);
        page.getByLabel("第1项").fill("样板村2024年征地公告");
        page.getByRole(AriaRole.BUTTON, named("再加一项")).click();
        page.locator("#items-1-description").fill("所有的征地文件和材料");
        next(page);
        page.getByLabel("纸质文件").check();
        page.getByLabel("到场领取").check();
        next(page);
        expect(page.locator("main")).containsText("赵示例代填，原因：视力障碍");
        expect(page.locator("main")).containsText("第2项范围很大");
        expect(page.locator("main")).not().containsText("未填写身份证明");
        visitor.shoot(page, "portal-check-agent");
        page.getByRole(AriaRole.BUTTON, named("确认提交")).click();
        expect(page.locator("main")).containsText("YZZRZY-");
        page.context().close();
    }

    private static void next(Page page) {
        page.locator("form#apply-form .buttons button.primary").click();
    }

    private static String stored(Page page) {
        return String.valueOf(page.evaluate("String(localStorage.getItem('disclosure-desk-draft'))"));
    }
}
