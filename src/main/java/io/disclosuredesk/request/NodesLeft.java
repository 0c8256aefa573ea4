package io.disclosuredesk.request;

import java.time.LocalDate;
import java.util.List;

/** Cases left nodes of their models; told once of each, in the transaction that notes how far the telling has come. */
public record NodesLeft(List<Visit> visits) {

    /** Keeps the list as it is now. */
    public NodesLeft {
        visits = List.copyOf(visits);
    }

    /**
     * One case left one node.
     *
     * @param model id of the model
     * @param node id of the element in it
     * @param leftOn the day in the organ's zone
     * @param workingDays working days after the day of entry up to the day it was left, inclusive; 0 for the same day
     * @param late whether the red line of the case had passed by then
     */
    public record Visit(long agencyId, String model, String node, LocalDate leftOn, int workingDays, boolean late) {}
}
