package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeCheckTest {

    private static final String ITEM = "样板村2018年度第三批次征地批复及附图";
    private static final String RARE = "𬱖";

    private final IntakeCheck check =
            new IntakeCheck(mock(UploadScan.class), Clock.fixed(Instant.parse("2026-03-09T04:00:00Z"), ZoneOffset.UTC));

    @Test
    void takesACompleteRequestAsItIs() {
        var checked = check.check(form(Map.of(), List.of(ITEM), DeliveryMethod.EMAIL));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.applicant()).isEqualTo(SampleCase.person());
        assertThat(checked.items()).containsExactly(ITEM);
        assertThat(checked.carrier()).isEqualTo(Carrier.ELECTRONIC);
        assertThat(checked.deliveryMethod()).isEqualTo(DeliveryMethod.EMAIL);
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        var empty = new IntakeForm(
                null,
                " ",
                null,
                null,
                null,
                null,
                "\u200b",
                null,
                null,
                null,
                List.of("\u00a0"),
                null,
                null,
                List.of());
        assertThat(refusedFields(empty))
                .containsExactly(
                        "applicant.type",
                        "applicant.name",
                        "applicant.phone",
                        "items[0].description",
                        "carrier",
                        "deliveryMethod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "email", "address"})
    void needsOneContactOfAnyKind(String only) {
        var contacts = new HashMap<String, @Nullable String>();
        List.of("phone", "email", "address").stream()
                .filter(c -> !c.equals(only))
                .forEach(c -> contacts.put(c, null));
        assertThat(check.check(form(contacts, List.of(ITEM), DeliveryMethod.PICKUP))
                        .items())
                .hasSize(1);
        contacts.put(only, null);
        assertThat(refusedFields(form(contacts, List.of(ITEM), DeliveryMethod.PICKUP)))
                .containsExactly("applicant.phone");
    }

    @ParameterizedTest(name = "{0}需要{1}")
    @CsvSource({"EMAIL, email", "POST, address", "DOWNLOAD,", "PICKUP,"})
    void needsTheContactOfTheDeliveryMethod(DeliveryMethod method, @Nullable String needed) {
        for (var contact : List.of("email", "address")) {
            var without = Collections.<String, @Nullable String>singletonMap(contact, null);
            var form = form(without, List.of(ITEM), method);
            if (contact.equals(needed)) {
                assertThat(refusedFields(form)).containsExactly("applicant." + contact);
            } else {
                assertThat(check.check(form).deliveryMethod()).isEqualTo(method);
            }
        }
    }

    @Test
    void takesFortyItemsAndNotFortyOne() {
        assertThat(check.check(form(Map.of(), Collections.nCopies(40, ITEM), DeliveryMethod.EMAIL))
                        .items())
                .hasSize(40);
        assertThat(refusedFields(form(Map.of(), Collections.nCopies(41, ITEM), DeliveryMethod.EMAIL)))
                .containsExactly("items");
    }

    @Test
    void leavesEmptyItemsOut() {
        var checked = check.check(form(Map.of(), List.of("", ITEM, "\u3000\u200b"), DeliveryMethod.EMAIL));
        assertThat(checked.items()).containsExactly(ITEM);
    }

    @ParameterizedTest(name = "{0}最多{1}个字")
    @CsvSource({
        "name, 100",
        "idNumber, 50",
        "representative, 100",
        "contactPerson, 100",
        "phone, 50",
        "email, 200",
        "address, 200",
        "postcode, 20"
    })
    void boundsEveryText(String field, int max) {
        assertThat(check.check(form(Map.of(field, "字".repeat(max)), List.of(ITEM), DeliveryMethod.PICKUP)))
                .isNotNull();
        assertThat(refusedFields(form(Map.of(field, "字".repeat(max + 1)), List.of(ITEM), DeliveryMethod.PICKUP)))
                .containsExactly("applicant." + field);
        // a database may count a rare character twice: what passes here must fit there
        assertThat(refusedFields(form(Map.of(field, RARE.repeat(max)), List.of(ITEM), DeliveryMethod.PICKUP)))
                .containsExactly("applicant." + field);
    }

    @Test
    void boundsEveryItem() {
        var longest = "字".repeat(20_000);
        assertThat(check.check(form(Map.of(), List.of(longest), DeliveryMethod.EMAIL))
                        .items())
                .containsExactly(longest);
        assertThat(refusedFields(form(Map.of(), List.of(ITEM, longest + "字"), DeliveryMethod.EMAIL)))
                .containsExactly("items[1].description");
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({
        "applicant.idNumber, idNumber, 110105194912310021",
        "applicant.idNumber, idNumber, x",
        "applicant.phone, phone, 12345",
        "applicant.email, email, 张三@",
        "applicant.email, email, a b@example.com",
        "applicant.postcode, postcode, 99000",
    })
    void pointsAtAFaultWithoutRefusing(String finding, String field, String value) {
        var checked = check.check(form(Map.of(field, value), List.of(ITEM), DeliveryMethod.EMAIL));
        assertThat(checked.findings()).extracting(IntakeFinding::field).containsExactly(finding);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" "})
    void takesARequestWithoutIdentity(@Nullable String number) {
        var without = Collections.<String, @Nullable String>singletonMap("idNumber", number);
        var checked = check.check(form(without, List.of(ITEM), DeliveryMethod.EMAIL));
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo("applicant.idNumber");
            assertThat(finding.message()).contains("第二十九条");
        });
    }

    @Test
    void pointsAtAnItemTooShortToSearchFor() {
        var checked = check.check(form(Map.of(), List.of(ITEM, "样板村九个字的事情"), DeliveryMethod.EMAIL));
        assertThat(checked.findings()).extracting(IntakeFinding::field).containsExactly("items[1].description");
        assertThat(check.check(form(Map.of(), List.of("样板村二〇一八年征地批复"), DeliveryMethod.EMAIL))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void takesEveryKindOfApplicant(ApplicantType type) {
        var form = form(Map.of(), List.of(ITEM), DeliveryMethod.EMAIL);
        var other = new IntakeForm(
                type,
                form.name(),
                form.idType(),
                form.idNumber(),
                null,
                null,
                form.phone(),
                form.email(),
                form.address(),
                null,
                form.items(),
                form.carrier(),
                form.deliveryMethod(),
                List.of());
        assertThat(check.check(other).applicant().type()).isEqualTo(type);
    }

    @Test
    void takesHostileTextAsText() {
        var hostile = "'; drop table request; -- <script>alert(1)</script> ${7*7} {{名称}}";
        var checked = check.check(form(
                Map.of("name", "张\u202e示\u0000例\n收件人：李某", "address", hostile),
                List.of(hostile + "\r\n\u200b第二行\u0007"),
                DeliveryMethod.POST));
        assertThat(checked.applicant().name()).isEqualTo("张示例 收件人：李某");
        assertThat(checked.applicant().address()).isEqualTo(hostile);
        assertThat(checked.items()).containsExactly(hostile + "\n第二行");
    }

    private List<String> refusedFields(IntakeForm form) {
        var fields = new ArrayList<String>();
        assertThatExceptionOfType(IntakeRefusedException.class)
                .isThrownBy(() -> check.check(form))
                .satisfies(refusal -> {
                    assertThat(refusal.errors())
                            .allSatisfy(error -> assertThat(error.message()).endsWith("。"));
                    refusal.errors().stream().map(FieldError::field).forEach(fields::add);
                });
        return fields;
    }

    /** A complete form with some fields put differently; null leaves a field out. */
    private static IntakeForm form(
            Map<String, ? extends @Nullable String> other, List<String> items, DeliveryMethod method) {
        var person = SampleCase.person();
        return new IntakeForm(
                person.type(),
                text(other, "name", person.name()),
                person.idType(),
                text(other, "idNumber", person.idNumber()),
                text(other, "representative", null),
                text(other, "contactPerson", null),
                text(other, "phone", person.phone()),
                text(other, "email", person.email()),
                text(other, "address", person.address()),
                text(other, "postcode", person.postcode()),
                items,
                Carrier.ELECTRONIC,
                method,
                List.of());
    }

    private static @Nullable String text(
            Map<String, ? extends @Nullable String> other, String field, @Nullable String usual) {
        return other.containsKey(field) ? other.get(field) : usual;
    }
}
