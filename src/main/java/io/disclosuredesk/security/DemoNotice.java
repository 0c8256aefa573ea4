package io.disclosuredesk.security;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the logins of the demonstration, and that they are public. */
@Component
@Profile("demo")
class DemoNotice {

    private static final Logger LOG = LoggerFactory.getLogger(DemoNotice.class);

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var logins = DemoStaff.ACCOUNTS.stream()
                .map(account -> "  %-16s %s".formatted(account.id(), account.name()))
                .collect(Collectors.joining("\n"));
        LOG.info("\n演示账号（密码均为 {}；仅供试用，切勿录入真实申请）\n{}\n", DemoStaff.PASSWORD, logins);
    }
}
