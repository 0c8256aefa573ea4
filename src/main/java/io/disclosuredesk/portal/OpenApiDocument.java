package io.disclosuredesk.portal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the public API at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    static final String EXAMPLE = """
            {
              "applicant": {
                "type": "NATURAL_PERSON",
                "name": "林示例",
                "idType": "RESIDENT_ID",
                "idNumber": "110101190003010018",
                "phone": "13800000001",
                "email": "applicant01@example.com"
              },
              "items": [
                {"description": "样板村2018年度第三批次城市建设用地的征地批准文件"}
              ],
              "carrier": "ELECTRONIC",
              "deliveryMethod": "DOWNLOAD",
              "attachments": []
            }
            """;

    static final String AGENT_EXAMPLE = """
            {
              "applicant": {
                "type": "NATURAL_PERSON",
                "name": "林示例",
                "idType": "RESIDENT_ID",
                "idNumber": "110101190003010018",
                "phone": "13800000001"
              },
              "agent": {
                "name": "赵示例",
                "idType": "RESIDENT_ID",
                "idNumber": "110101199003070011",
                "phone": "13800000003",
                "scope": "代为提交申请、补正、接收答复",
                "authorisation": {"fileName": "授权委托书.pdf", "contentBase64": "JVBERi0xLjQK"}
              },
              "dictation": {
                "writer": "钱示例",
                "reason": "视力障碍",
                "confirmation": "FINGERPRINT"
              },
              "items": [
                {"description": "样板村2018年度第三批次城市建设用地的征地批准文件"}
              ],
              "carrier": "PAPER",
              "deliveryMethod": "PICKUP"
            }
            """;

    static final String EXPLANATION_EXAMPLE = """
            {
              "receivedOn": "2025-09-15",
              "channel": "COUNTER",
              "policy": "DEFAULT",
              "events": [
                {"type": "SUSPENDED", "on": "2025-09-25", "until": "2025-10-24", "cause": "THIRD_PARTY"},
                {"type": "EXTENDED", "workdays": 10}
              ]
            }
            """;

    @Bean
    OpenAPI publicApiDescription() {
        return new OpenAPI()
                .info(new Info()
                        .title("依申请公开 · 公共接口")
                        .version("1")
                        .description("""
                                向本机关提交政府信息公开申请、查询办理进度、下载文书、查验文书真伪、计算期限，无需账号。

                                - 凭登记编号和查询码（请求头 X-Query-Code）查询；编号不存在与查询码不对，回答相同。
                                - 法定答复期限20个工作日（条例第三十三条），本机关承诺的期限更短，以 targetDueOn 为准；涉及尚未公布放假安排的年份，日期为暂定（provisional）。
                                - 凭文书上的核验码，或者上传文书文件，查验是否本机关制发、是否已被撤销；不透露申请人和内容，不保存上传的文件。
                                - 其他平台代申请人提交的，向本机关申请密钥，每次调用带请求头 X-Api-Key：有各自的次数限制，案卷写明经谁提交。不带密钥的，按来源地址限制次数；超过的返回429和 Retry-After。
                                - 年度报告的数字（/api/reports）不公开，须以管理者登录。
                                - 错误按 RFC 9457（application/problem+json）返回，title、detail 为中文，errors 指明字段。
                                """)
                        .license(new License().name("AGPL-3.0-only")))
                .components(new Components()
                        .addSecuritySchemes(
                                CallingClient.HEADER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.HEADER)
                                        .name(CallingClient.HEADER)
                                        .description("其他平台的密钥；个人调用不带")))
                .security(List.of(new SecurityRequirement(), new SecurityRequirement().addList(CallingClient.HEADER)))
                .servers(List.of(new Server().url("/").description("本机关")));
    }
}
