package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.deadline.DeadlinePolicy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a page says when something went wrong: what happened, and what to do. */
@Component
class ErrorWords {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorWords.class);

    private final Agencies agencies;

    ErrorWords(Agencies agencies) {
        this.agencies = agencies;
    }

    private record Words(String title, String advice) {}

    /**
     * The page for a status.
     *
     * @param said a sentence of whoever refused, shown instead of ours
     */
    ModelAndView page(int status, @Nullable String said) {
        var words = words(status);
        var page = new ModelAndView("error");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("title", words.title());
        page.addObject("advice", said == null || said.isBlank() ? words.advice() : said);
        page.addObject("organ", organ());
        page.addObject("policy", DeadlinePolicy.DEFAULT);
        return page;
    }

    private static Words words(int status) {
        return switch (status) {
            case 400 -> new Words("请求不完整", "浏览器发来的内容不完整。请返回上一页，刷新后再试。");
            case 403 -> new Words("不能从这里提交", "请从本网站的页面打开表单，再重新提交。");
            case 404 -> new Words("没有找到这个页面", "地址可能有误，或者文书尚未制作、查询已过30分钟。请从首页或查询页面重新进入。");
            case 405 -> new Words("不能直接打开这个地址", "请从首页重新进入。");
            case 413 -> new Words("文件太大", "附件最多10个，合计不超过20 MB。请返回上一页，压缩或减少附件后再试；也可以邮寄或者当面提交。");
            case 429 -> new Words("操作过于频繁", "为了保护申请人的信息，短时间内的次数有限制。请等1分钟后再试，您填写的内容不受影响。");
            default ->
                status >= 500
                        ? new Words("系统暂时不能处理", "请稍后再试。如果刚才正在提交申请，请返回预览页再点一次提交，不会重复登记。仍不成功，请与我们联系。")
                        : new Words("不能处理这个请求", "请返回上一页，刷新后再试。");
        };
    }

    /** The page must come up even when the database does not. */
    private @Nullable Agency organ() {
        try {
            return agencies.ofPortal();
        } catch (DataAccessException e) {
            LOG.error("机关信息读取失败：{}", e.getClass().getName());
            return null;
        }
    }
}
