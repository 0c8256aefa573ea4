package io.disclosuredesk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console where everything is, once it is there. */
@Component
class StartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void say(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext server)
                || server.getWebServer() == null) {
            return;
        }
        var base = "http://localhost:" + server.getWebServer().getPort();
        LOG.info("""

                依申请公开办理系统已启动
                  申请人门户   {}/
                  窗口登记     {}/desk/intake
                  任务列表     {}/camunda/app/tasklist/default/
                  流程监控     {}/camunda/app/cockpit/default/""", base, base, base, base);
    }
}
