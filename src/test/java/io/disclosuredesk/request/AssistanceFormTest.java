package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.IntakeForm.Upload;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssistanceFormTest {

    private static final byte[] PDF = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private final List<FieldError> errors = new ArrayList<>();

    @Test
    void nobodyBesideTheApplicantNeedsNothing() {
        assertThat(AssistanceForm.NONE.checked(errors)).isEqualTo(Assistance.NONE);
        assertThat(errors).isEmpty();
    }

    @Test
    void anAgentNeedsNameNumberPhoneScopeAndAuthorisation() {
        form(true, null, null, Map.of()).checked(errors);
        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactly("agent.authorisation", "agent.name", "agent.idNumber", "agent.phone", "agent.scope");
    }

    @Test
    void keepsTheAuthorisationUnderANameThatNamesNobody() {
        var checked =
                form(true, "赵示例", new Upload("张示例委托赵示例.pdf", PDF), Map.of()).checked(errors);
        assertThat(errors).isEmpty();
        assertThat(String.valueOf(checked.agent())).isEqualTo("Agent[]");
        assertThat(checked.authorisation())
                .satisfies(file -> assertThat(file.fileName()).isEqualTo("授权委托书.pdf"));
    }

    @Test
    void takesPicturesOnlyWhateverTheNameSays() {
        var pictures =
                Map.of(IdentitySide.FRONT, new Upload("正面.jpg", PDF), IdentitySide.BACK, new Upload("反面.pdf", PNG));
        var checked = form(false, null, null, pictures).checked(errors);
        assertThat(errors).extracting(FieldError::field).containsExactly("identity.FRONT");
        assertThat(checked.pictures()).containsOnlyKeys(IdentitySide.BACK);
        assertThat(checked.pictures().get(IdentitySide.BACK))
                .satisfies(file -> assertThat(file.fileName()).isEqualTo("证件反面.png"));
    }

    @Test
    void refusesWhatIsTooLargeOrEmpty() {
        var large = PNG.clone();
        large = Arrays.copyOf(large, (int) AssistanceForm.MAX_BYTES + 1);
        form(
                        false,
                        null,
                        null,
                        Map.of(
                                IdentitySide.FRONT,
                                new Upload("a", large),
                                IdentitySide.BACK,
                                new Upload("b", new byte[0])))
                .checked(errors);
        assertThat(errors).extracting(FieldError::message).anyMatch(words -> words.contains("超过10 MB"));
        assertThat(errors).hasSize(2);
    }

    @Test
    void whoWritesForAnotherSaysWhyAndHowItWasConfirmed() {
        var none = AssistanceForm.NONE;
        var spoken = new AssistanceForm(
                false, null, null, null, null, null, none.authorisation(), true, "赵示例", " ", null, Map.of());
        assertThat(spoken.checked(errors).dictation()).isNull();
        assertThat(errors).extracting(FieldError::field).containsExactly("dictation.reason", "dictation.confirmation");
    }

    private static AssistanceForm form(
            boolean agent, @Nullable String name, @Nullable Upload authorisation, Map<IdentitySide, Upload> pictures) {
        var filled = name != null;
        return new AssistanceForm(
                agent,
                name,
                IdType.RESIDENT_ID,
                filled ? "110101199003070011" : null,
                filled ? "13800000003" : "",
                filled ? "代为提交申请" : null,
                authorisation,
                false,
                null,
                null,
                null,
                pictures);
    }
}
