package io.disclosuredesk.agency;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.validation.FieldError;

/** Tells the operator in Chinese which settings of the organ are missing or wrong. */
final class MissingAgencyAnalyzer extends AbstractFailureAnalyzer<BindValidationException> {

    private static final String PREFIX = "disclosure-desk.agency";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindValidationException cause) {
        var errors = cause.getValidationErrors();
        if (!PREFIX.equals(errors.getName().toString())) {
            return null;
        }
        var fields = errors.getAllErrors().stream()
                .map(error -> PREFIX + "." + (error instanceof FieldError field ? field.getField() : ""))
                .sorted()
                .collect(Collectors.joining("\n  "));
        return new FailureAnalysis(
                "系统没有启动：本机关的下列配置项缺失或者不合要求：\n  " + fields,
                "在程序旁的 config/application.yaml 中写明机关名称、发文机关代字、地址、电话、复议机关和法院等，样式见 README.zh-CN.md“正式部署”。"
                        + "\n仅想试用时，请以演示方式启动：--spring.profiles.active=demo",
                cause);
    }
}
