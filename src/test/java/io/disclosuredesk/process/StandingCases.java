package io.disclosuredesk.process;

import java.time.Instant;

/** Cases that stand where they were led, and what they have passed told. No stereotype, so that no scan finds it. */
public class StandingCases {

    private final MainRoad road;
    private final CaseDriver driver;
    private final NodeHistory nodes;

    StandingCases(MainRoad road, CaseDriver driver, NodeHistory nodes) {
        this.road = road;
        this.driver = driver;
        this.nodes = nodes;
    }

    /** Two cases to be registered and one to be reviewed, whose number is given back. */
    public String stand() {
        road.receive(MainRoad.EXAMPLE.form());
        road.receive(MainRoad.EXAMPLE.form());
        var reviewed = road.receive(MainRoad.EXAMPLE.form());
        road.reach(reviewed, InformationRequest.Task.REVIEW);
        nodes.tellUntil(Instant.now().plusSeconds(5));
        return reviewed;
    }

    /** Handles so many cases from the receipt to the archive. */
    public void handle(int cases) {
        for (var i = 0; i < cases; i++) {
            road.reach(road.receive(MainRoad.EXAMPLE.form()), null);
            driver.runJobs();
        }
    }
}
