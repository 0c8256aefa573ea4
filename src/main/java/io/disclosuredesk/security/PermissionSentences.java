package io.disclosuredesk.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.MissingAuthorization;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the engine say in Chinese which permission somebody lacks, in Tasklist, Cockpit and Admin alike. */
@Component
@NullUnmarked
final class PermissionSentences extends AbstractProcessEnginePlugin {

    private final Names names = Names.read();

    /** What the engine calls permissions and resources, and what we call them; the pages of Admin read the same file. */
    record Names(Map<String, String> permissions, Map<String, String> resources) {

        private static final String FILE = "static/assets/desk/permissions.json";

        static Names read() {
            try (var in = new ClassPathResource(FILE).getInputStream()) {
                return new ObjectMapper().readValue(in, Names.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String sentence(List<MissingAuthorization> missing) {
            if (missing.isEmpty()) {
                return "您没有权限这样做：只有系统管理员可以。";
            }
            return "您没有权限这样做：需要"
                    + missing.stream().map(this::words).distinct().collect(Collectors.joining("，或者"))
                    + "。工作上需要的，请系统管理员在“系统管理”的“授权”中给予。";
        }

        private String words(MissingAuthorization one) {
            var permission = one.getViolatedPermissionName();
            var resource = one.getResourceType();
            var id = one.getResourceId();
            var which = id == null ? "" : id.equals("*") ? "（全部）" : "“" + id + "”";
            return resources.getOrDefault(resource, resource) + which + "的“"
                    + permissions.getOrDefault(permission, permission) + "”权限（" + permission + "）";
        }
    }

    /** The engine's own, with our sentence: pages tell refusals by the name of the class, so that has to stay. */
    static final class AuthorizationException extends org.camunda.bpm.engine.AuthorizationException {

        private static final long serialVersionUID = 1L;

        private final String sentence;

        private AuthorizationException(org.camunda.bpm.engine.AuthorizationException refusal, Names names) {
            super(refusal.getUserId(), refusal.getMissingAuthorizations());
            initCause(refusal);
            this.sentence = names.sentence(refusal.getMissingAuthorizations());
        }

        static AuthorizationException of(org.camunda.bpm.engine.AuthorizationException refusal, Names names) {
            return refusal instanceof AuthorizationException ours ? ours : new AuthorizationException(refusal, names);
        }

        @Override
        public String getMessage() {
            return sentence;
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var all = new ArrayList<CommandInterceptor>();
        all.add(new Translate());
        all.addAll(Objects.requireNonNullElse(configuration.getCustomPreCommandInterceptorsTxRequired(), List.of()));
        configuration.setCustomPreCommandInterceptorsTxRequired(all);
    }

    private final class Translate extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (org.camunda.bpm.engine.AuthorizationException refusal) {
                throw AuthorizationException.of(refusal, names);
            }
        }
    }
}
