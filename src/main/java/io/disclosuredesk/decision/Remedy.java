package io.disclosuredesk.decision;

import java.util.EnumSet;
import java.util.Set;

/** Which way a reply may be challenged (复议法第二十三条; 条例第五十一条). */
public enum Remedy {
    /** Reconsideration first (复议前置): 60 calendar days, then 15 to sue. */
    R1,
    /** Reconsideration in 60 calendar days or a suit in 6 months. */
    R2,
    /** The withheld part goes the way of R1, the rest of R2. */
    R1_R2;

    /** The ways a reply with several items must state, none twice. */
    public static Set<Remedy> stated(Iterable<Remedy> ofItems) {
        var stated = EnumSet.noneOf(Remedy.class);
        for (var remedy : ofItems) {
            if (remedy == R1_R2) {
                stated.add(R1);
                stated.add(R2);
            } else {
                stated.add(remedy);
            }
        }
        return stated;
    }
}
