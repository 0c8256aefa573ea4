package io.disclosuredesk.document.seal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in Chinese what is wrong with the seal key, instead of a stack trace. */
final class UnusableSealAnalyzer extends AbstractFailureAnalyzer<UnusableSealException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableSealException cause) {
        return new FailureAnalysis(
                "系统没有启动：" + cause.getMessage(),
                "请核对 DISCLOSURE_DESK_SEAL_… 各环境变量（说明见 README.zh-CN.md“配置”）。暂不使用电子印章的，把它们全部去掉，文书以不盖章的形式出具，由印章管理岗在纸质件上盖章。",
                cause);
    }
}
