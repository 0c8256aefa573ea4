package io.disclosuredesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.security.PermissionSentences.AuthorizationException;
import io.disclosuredesk.security.PermissionSentences.Names;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.MissingAuthorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.camunda.bpm.engine.rest.dto.AuthorizationExceptionDto;
import org.junit.jupiter.api.Test;

/** What a member of staff reads when the engine refuses for want of a permission. */
class PermissionSentencesTest {

    private final Names names = Names.read();

    @Test
    void namesEveryPermissionAndResourceOfTheEngine() {
        Stream<Permission[]> all = Stream.of(
                Permissions.values(),
                ProcessDefinitionPermissions.values(),
                ProcessInstancePermissions.values(),
                TaskPermissions.values(),
                BatchPermissions.values(),
                UserOperationLogCategoryPermissions.values(),
                HistoricTaskPermissions.values(),
                HistoricProcessInstancePermissions.values(),
                SystemPermissions.values());
        assertThat(names.permissions().keySet())
                .containsExactlyInAnyOrderElementsOf(all.flatMap(Arrays::stream)
                        .map(Permission::getName)
                        .distinct()
                        .toList());
        assertThat(names.resources().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Resources.values())
                        .map(Resources::resourceName)
                        .toList());
        assertThat(names.permissions().values()).doesNotHaveDuplicates().allMatch(PermissionSentencesTest::isChinese);
        assertThat(names.resources().values()).doesNotHaveDuplicates().allMatch(PermissionSentencesTest::isChinese);
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatPagesGoBy() {
        var refusal = new org.camunda.bpm.engine.AuthorizationException(
                "somebody",
                List.of(
                        new MissingAuthorization("READ", "Task", "*"),
                        new MissingAuthorization("READ_TASK", "ProcessDefinition", "information-request"),
                        new MissingAuthorization("UNHEARD_OF", "Novelty", null)));
        var told = AuthorizationExceptionDto.fromException(AuthorizationException.of(refusal, names));
        assertThat(told.getMessage())
                .isEqualTo("您没有权限这样做：需要任务（全部）的“查看”权限（READ），或者流程定义“information-request”的“查看任务”权限（READ_TASK），"
                        + "或者Novelty的“UNHEARD_OF”权限（UNHEARD_OF）。工作上需要的，请系统管理员在“系统管理”的“授权”中给予。");
        assertThat(told.getType()).isEqualTo("AuthorizationException");
        assertThat(told.getUserId()).isEqualTo("somebody");
        assertThat(told.getMissingAuthorizations()).hasSize(3);
    }

    @Test
    void translatesOnceAndTellsWhatIsForAdministrators() {
        var refusal = new org.camunda.bpm.engine.AuthorizationException("Required admin authenticated group or user.");
        var told = AuthorizationException.of(refusal, names);
        assertThat(told).hasMessage("您没有权限这样做：只有系统管理员可以。").hasCause(refusal);
        assertThat(AuthorizationException.of(told, names)).isSameAs(told);
    }

    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
