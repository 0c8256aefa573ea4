package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import io.disclosuredesk.security.StaffMember;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be mentioned in a comment: colleagues who may read the case, ticked in a list or written with @ before the name. */
@Component
class Colleagues {

    /** An @ that begins a word; the one in a mail address follows a letter. */
    private static final Pattern AT = Pattern.compile("(?<![A-Za-z0-9._-])[@＠]");

    private final StaffDirectory staff;
    private final Agencies agencies;

    Colleagues(StaffDirectory staff, Agencies agencies) {
        this.staff = staff;
        this.agencies = agencies;
    }

    /** All who may read the case, but the reader, by name. */
    List<StaffMember> of(DisclosureRequest request) {
        var own = staff.currentUserId();
        return staff.readersOfCases(agencies.byId(request.agencyId()).code()).stream()
                .filter(member -> !member.id().equals(own))
                .sorted(Comparator.comparing(StaffMember::displayName).thenComparing(StaffMember::id))
                .toList();
    }

    /**
     * The ids of those who are mentioned.
     *
     * @param ticked ids from the list
     * @throws StepRefusedException if somebody may not read the case, or a name fits nobody or several
     */
    Set<String> mentioned(DisclosureRequest request, @Nullable String text, Collection<String> ticked) {
        var colleagues = of(request);
        var mentioned = new TreeSet<String>();
        for (var id : ticked) {
            if (colleagues.stream().noneMatch(member -> member.id().equals(id))) {
                throw new StepRefusedException("只能提到能查看本件的同事。名单可能刚有变动，请刷新页面后重新选择。");
            }
            mentioned.add(id);
        }
        var said = Objects.requireNonNullElse(text, "");
        var marks = AT.matcher(said);
        while (marks.find()) {
            mentioned.add(named(said.substring(marks.end()), colleagues, mentioned));
        }
        return mentioned;
    }

    private static String named(String rest, List<StaffMember> colleagues, Set<String> mentioned) {
        var longest = colleagues.stream()
                .filter(member -> rest.startsWith(member.displayName()))
                .mapToInt(member -> member.displayName().length())
                .max()
                .orElse(0);
        var word = rest.split("[\\s，。；：、,.;:!！?？]", 2)[0];
        if (longest == 0) {
            throw new StepRefusedException("“@" + (word.length() > 10 ? word.substring(0, 10) + "…" : word)
                    + "”不是能查看本件的同事。请从“提到同事”的名单中勾选，或者去掉“@”。");
        }
        var name = rest.substring(0, longest);
        var fitting = colleagues.stream()
                .filter(member -> member.displayName().equals(name))
                .map(StaffMember::id)
                .toList();
        if (fitting.size() > 1) {
            return fitting.stream()
                    .filter(mentioned::contains)
                    .findFirst()
                    .orElseThrow(() -> new StepRefusedException("叫“" + name + "”的同事不止一位，请在“提到同事”的名单中勾选。"));
        }
        return fitting.get(0);
    }
}
