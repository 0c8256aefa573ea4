package io.disclosuredesk.agency;

import io.disclosuredesk.agency.Agency.RemedyBody;
import org.jspecify.annotations.Nullable;

/** The organ of the demonstration. */
public final class SampleAgency {

    public static final Agency YUNZHOU = new Agency(
            1,
            "YZZRZY",
            "云州市自然资源和规划局",
            "云自然资规公开答",
            "云自然资规公开告",
            "云州市自然资源和规划局政府信息公开办公室",
            "云州市望湖区示范大道1号",
            "990000",
            "0000-12345678",
            "工作日 9:00—12:00，13:30—17:30",
            new RemedyBody(
                    "云州市人民政府", "云州市望湖区示范大道8号", "0000-12345600", "990001", "云州市行政复议在线平台（https://fuyi.example.com）"),
            new RemedyBody("云州市望湖区人民法院", "云州市望湖区示范大道16号", "0000-12345611", "990002", null));

    private SampleAgency() {}

    /** The settings from which the organ is registered. */
    public static AgencySettings settings(String code) {
        return settings(code, null);
    }

    /** The same with a mark of notices of its own. */
    public static AgencySettings settings(String code, @Nullable String noticeMark) {
        return new AgencySettings(
                code,
                YUNZHOU.name(),
                YUNZHOU.numberMark(),
                noticeMark,
                YUNZHOU.office(),
                YUNZHOU.address(),
                YUNZHOU.postcode(),
                YUNZHOU.phone(),
                YUNZHOU.hours(),
                body(YUNZHOU.reconsiderationBody()),
                body(YUNZHOU.court()));
    }

    private static AgencySettings.Body body(RemedyBody body) {
        return new AgencySettings.Body(body.name(), body.address(), body.phone(), body.postcode(), body.online());
    }
}
