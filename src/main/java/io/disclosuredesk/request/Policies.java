package io.disclosuredesk.request;

import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.disclosuredesk.deadline.Regime;
import io.disclosuredesk.deadline.RestDayReceipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deadline policies of an organ: the built-in ones, and the organ's own stricter promises. A policy is never changed or
 * removed, so the code in a case always means what it meant when the case was received; a newer one takes over from its day.
 */
@Repository
public class Policies {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,29}");

    private final JdbcClient jdbc;
    private final Clock clock;

    Policies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every policy of the organ, its own first, the newest first. */
    public List<DeadlinePolicy> of(long agencyId) {
        return Stream.concat(own(agencyId).stream(), DeadlinePolicy.BUILT_IN.stream())
                .toList();
    }

    private List<DeadlinePolicy> own(long agencyId) {
        return jdbc.sql("select * from deadline_policy where agency_id = ? order by valid_from desc, id desc")
                .param(agencyId)
                .query((row, n) -> read(row))
                .list();
    }

    /** The policy with this code; one that no longer is in force too. */
    public DeadlinePolicy byCode(long agencyId, String code) {
        return Stream.concat(
                        DeadlinePolicy.BUILT_IN.stream(), Stream.of(agencyId).flatMap(id -> own(id).stream()))
                .filter(policy -> policy.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new DeadlineRefusedException("policy", "没有代码为“" + code + "”的期限策略。"));
    }

    /**
     * The policy that a request received on {@code day} is locked into: of the organ's own that apply the one in force latest,
     * otherwise the built-in one of the statute of that day.
     */
    public DeadlinePolicy on(long agencyId, LocalDate day) {
        return own(agencyId).stream()
                .filter(policy -> policy.appliesTo(day))
                .max(Comparator.comparing(DeadlinePolicy::validFrom))
                .orElseGet(() -> DeadlinePolicy.builtInFor(day));
    }

    /**
     * Adds a policy of the organ's own. It may not begin in the past: a case already received is never measured anew.
     *
     * @throws DeadlineRefusedException if the code is taken or malformed, or it begins before today; names the field
     */
    @Transactional
    public void add(long agencyId, DeadlinePolicy policy, String userId) {
        if (!CODE.matcher(policy.code()).matches()) {
            throw new DeadlineRefusedException("code", "策略代码用大写字母开头，由3至30个大写字母、数字或者下划线组成。");
        }
        if (policy.name().isBlank() || policy.name().length() > 60) {
            throw new DeadlineRefusedException("name", "请填写策略名称，不超过60个字。");
        }
        if (policy.validFrom().isBefore(LocalDate.now(clock))) {
            throw new DeadlineRefusedException("validFrom", "生效日期不能早于今天：已经收到的申请仍按收到时的策略办理。");
        }
        if (of(agencyId).stream().anyMatch(other -> other.code().equals(policy.code()))) {
            throw taken(policy);
        }
        try {
            insert(agencyId, policy, userId);
        } catch (DuplicateKeyException e) {
            throw taken(policy);
        }
    }

    private static DeadlineRefusedException taken(DeadlinePolicy policy) {
        return new DeadlineRefusedException("code", "代码“" + policy.code() + "”已经使用，请换一个。");
    }

    private void insert(long agencyId, DeadlinePolicy policy, String userId) {
        jdbc.sql("""
                        insert into deadline_policy (agency_id, code, name, target_days, extension_max_days,
                          correction_notice_days, correction_period_days, rest_day_receipt, valid_from, valid_to, created_by,
                          created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        agencyId,
                        policy.code(),
                        policy.name().strip(),
                        policy.targetDays(),
                        policy.extensionMaxDays(),
                        policy.correctionNoticeDays(),
                        policy.correctionPeriodDays(),
                        policy.restDayReceipt().name(),
                        policy.validFrom(),
                        policy.validTo(),
                        userId,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static DeadlinePolicy read(ResultSet row) throws SQLException {
        return new DeadlinePolicy(
                row.getString("code"),
                row.getString("name"),
                Regime.REGULATION_2019,
                row.getInt("target_days"),
                row.getInt("extension_max_days"),
                row.getInt("correction_notice_days"),
                row.getInt("correction_period_days"),
                RestDayReceipt.valueOf(row.getString("rest_day_receipt")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
